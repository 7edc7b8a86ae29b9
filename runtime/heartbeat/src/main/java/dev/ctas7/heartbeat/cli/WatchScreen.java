// SPDX-License-Identifier: Apache-2.0
// SCREEN_DISPLAY_WATCHED_STATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.alert.Alert;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is watched: redrawn in place on a terminal, one line for each change anywhere else.
 *
 * <p>Safe for use by several threads: states, alerts and the redraw come from threads of their own.
 */
final class WatchScreen implements AutoCloseable {
    private static final int KEPT_ALERTS = 200;
    private static final String ENTER = "\u001b[?1049h\u001b[?25l";
    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
    private static final String HOME = "\u001b[H";
    private static final String CLEAR_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final PrintWriter out;
    private final WatchTable table;
    private final boolean terminal;
    private final LongSupplier clockMs;
    private final Deque<Alert> newestFirst = new ArrayDeque<>();
    private @Nullable GlobalHeartbeatState state;
    private long arrivedMs;
    private boolean closed;

    /**
     * A screen.
     *
     * @param terminal whether lines can be redrawn
     * @param clockMs milliseconds of a clock that never goes back
     */
    WatchScreen(PrintWriter out, WatchTable table, boolean terminal, LongSupplier clockMs) {
        this.out = out;
        this.table = table;
        this.terminal = terminal;
        this.clockMs = clockMs;
        this.arrivedMs = clockMs.getAsLong();
        if (terminal) {
            out.print(ENTER);
            out.flush();
        }
    }

    synchronized void show(GlobalHeartbeatState newer) {
        state = newer;
        arrivedMs = clockMs.getAsLong();
        if (terminal) {
            redraw();
        } else {
            say(table.summary(newer, 0));
        }
    }

    synchronized void show(Alert alert) {
        newestFirst.addFirst(alert);
        if (newestFirst.size() > KEPT_ALERTS) {
            newestFirst.removeLast();
        }
        if (terminal) {
            redraw();
        } else {
            say(table.line(alert));
        }
    }

    /** Draws the silence as it grows; does nothing where lines cannot be redrawn. */
    synchronized void redraw() {
        if (!terminal || closed) {
            return;
        }
        long age = clockMs.getAsLong() - arrivedMs;
        GlobalHeartbeatState known = state;
        List<String> lines = known == null
                ? List.of("no orchestrator heard yet, for " + age / 1000 + " s; Ctrl-C ends")
                : table.draw(known, List.copyOf(newestFirst), age);
        StringBuilder screen = new StringBuilder(HOME);
        lines.forEach(line -> screen.append(line).append(CLEAR_LINE).append("\r\n"));
        out.print(screen.append(CLEAR_BELOW));
        out.flush();
    }

    private void say(String line) {
        if (!closed) {
            out.println(line);
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed && terminal) {
            out.print(LEAVE);
            out.flush();
        }
        closed = true;
    }
}

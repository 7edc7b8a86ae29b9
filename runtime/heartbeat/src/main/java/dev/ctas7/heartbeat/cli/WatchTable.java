// SPDX-License-Identifier: Apache-2.0
// TABLE_RENDER_WATCHED_CRATES
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws a global state and the newest alerts as the lines of a terminal.
 *
 * @param columns of the terminal, at least 40
 * @param lines of the terminal, at least 8
 * @param colours how a condition is marked
 */
record WatchTable(int columns, int lines, Colours colours) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LEAST_NAME = 12;
    private static final int OTHER_COLUMNS = 34;

    /** Everything that is to be seen now; never more lines than the terminal has, but for those of the header. */
    List<String> draw(GlobalHeartbeatState state, List<Alert> newestFirst, long ageMs) {
        List<String> drawn = new ArrayList<>();
        drawn.add(summary(state, ageMs));
        drawn.add("");
        int name = Math.max(LEAST_NAME, columns - OTHER_COLUMNS);
        drawn.add(colours.heading(row(name, "CRATE", "STATE", "SILENT FOR", "MISSED")));
        int alertLines = Math.min(newestFirst.size(), Math.max(2, lines / 4));
        int room = lines - drawn.size() - (alertLines == 0 ? 0 : alertLines + 1) - 1;
        List<CrateRow> rows = CrateRow.of(state, ageMs);
        for (CrateRow row : rows.subList(0, Math.min(rows.size(), Math.max(1, room)))) {
            drawn.add(colours.mark(
                    row.condition(), row(name, row.crate(), row.condition().word(), row.silence(), "" + row.missed())));
        }
        long hidden = state.totalCrates() - Math.min(rows.size(), Math.max(1, room));
        if (hidden > 0) {
            drawn.add("… and " + hidden + " more, none of them worse");
        }
        if (alertLines > 0) {
            drawn.add("");
            newestFirst.subList(0, alertLines).forEach(alert -> drawn.add(line(alert)));
        }
        return drawn;
    }

    /** The state in one line. */
    String summary(GlobalHeartbeatState state, long ageMs) {
        String line = state.ecosystemHealth().wire() + ": " + state.totalCrates() + " crates, " + state.healthyCrates()
                + " healthy, " + counted(state.unauthorizedCrates()) + " unauthorized, "
                + counted(state.missingHeartbeats()) + " missing, hashes "
                + (state.hashIntegrity() ? "agree" : "DIFFER");
        return ageMs < 15_000 ? line : line + "; no orchestrator heard for " + ageMs / 1000 + " s";
    }

    /** One alert in one line. */
    String line(Alert alert) {
        String line = TIME.format(Instant.ofEpochMilli(alert.timestampMs())) + "Z "
                + alert.severity().name() + " " + alert.violation().wire() + " " + alert.crateName() + ": "
                + alert.reason();
        String fitting = TerminalText.column(line, columns).stripTrailing();
        return alert.severity() == Severity.CRITICAL ? colours.alarm(fitting) : fitting;
    }

    private static String counted(List<String> names) {
        return names.size() < GlobalHeartbeatState.MOST_ENTRIES ? "" + names.size() : names.size() + " or more";
    }

    private static String row(int name, String crate, String state, String silence, String missed) {
        return TerminalText.column(crate, name) + " " + TerminalText.column(state, 13) + " "
                + String.format(Locale.ROOT, "%10s %7s", silence, missed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WatchScreenTest {
    private final StringWriter written = new StringWriter();
    private final WatchTable table = new WatchTable(100, 20, Colours.NONE);
    private final Alert missed = Alert.of("ledger", Violation.MISSING_HEARTBEAT, "silent for 10 s", States.NOW);
    private long nowMs = 5000;

    @Test
    void a_pipe_gets_one_line_for_each_state_and_each_alert_and_no_control_characters() {
        try (WatchScreen screen = screen(false)) {
            screen.show(States.greeterLedgerAndRogue());
            screen.show(missed);
            screen.redraw();
        }

        assertThat(written.toString().lines())
                .containsExactly(
                        "unhealthy: 3 crates, 1 healthy, 1 unauthorized, 1 missing, hashes agree",
                        "11:00:00Z WARNING missing_heartbeat ledger: silent for 10 s");
    }

    @Test
    void a_terminal_is_given_back_as_it_was_found() {
        WatchScreen screen = screen(true);

        screen.close();
        screen.close();

        assertThat(written.toString()).isEqualTo("\u001b[?1049h\u001b[?25l\u001b[?25h\u001b[?1049l");
    }

    @Test
    void before_the_first_state_the_screen_says_that_it_waits() {
        WatchScreen screen = screen(true);

        nowMs += 3000;
        screen.redraw();

        assertThat(written.toString()).contains("no orchestrator heard yet, for 3 s; Ctrl-C ends");
    }

    private WatchScreen screen(boolean terminal) {
        return new WatchScreen(new PrintWriter(written), table, terminal, () -> nowMs);
    }
}

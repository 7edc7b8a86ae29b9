// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.AlertWriter;
import dev.ctas7.heartbeat.wire.StateWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WatchedMessagesTest {
    private final StringWriter written = new StringWriter();
    private final WatchScreen screen =
            new WatchScreen(new PrintWriter(written), new WatchTable(200, 24, Colours.NONE), false, System::nanoTime);
    private final Envelope state =
            Envelope.of(HeartbeatSubjects.GLOBAL, new StateWriter().write(States.greeterLedgerAndRogue()));
    private final Envelope alert = Envelope.of(
            HeartbeatSubjects.ALERT_MISSING,
            new AlertWriter().write(Alert.of("ledger", Violation.MISSING_HEARTBEAT, "silent for 10 s", States.NOW)));

    @Test
    void states_and_alerts_that_are_believed_are_shown() {
        WatchedMessages messages = new WatchedMessages(Inbound.trusting(), screen);

        messages.state(state);
        messages.alert(alert);

        assertThat(written.toString()).contains("unhealthy: 3 crates").contains("missing_heartbeat ledger");
    }

    @Test
    void what_nobody_signed_is_not_shown_under_a_key_ring() {
        WatchedMessages messages = new WatchedMessages((name, message) -> new Opened.Unproven("not signed"), screen);

        messages.state(state);
        messages.alert(alert);

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void what_is_no_state_and_no_alert_is_left_out() {
        WatchedMessages messages = new WatchedMessages(Inbound.trusting(), screen);

        messages.state(alert);
        messages.alert(state);
        messages.state(Envelope.of(HeartbeatSubjects.GLOBAL, new byte[] {0, 1, 2}));

        assertThat(written.toString()).isEmpty();
    }
}

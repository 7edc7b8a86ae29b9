// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Alert;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back equal, by us and as the same JSON by another library. */
class RoundTripTest {
    private static final ObjectMapper OTHER = new ObjectMapper();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_heartbeat_survives(@ForAll("heartbeats") LocalHeartbeat heartbeat) throws WireException, IOException {
        byte[] written = new HeartbeatWriter().write(heartbeat);

        assertThat(new HeartbeatReader().read(written)).isEqualTo(heartbeat);
        assertThat(OTHER.readTree(written).at("/config/crate_name").asText())
                .isEqualTo(heartbeat.config().crateName());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_heartbeat_survives_another_librarys_writer(@ForAll("heartbeats") LocalHeartbeat heartbeat)
            throws WireException, IOException {
        byte[] rewritten = OTHER.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(OTHER.readTree(new HeartbeatWriter().write(heartbeat)));

        assertThat(new HeartbeatReader().read(rewritten)).isEqualTo(heartbeat);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_status_survives(@ForAll("statuses") CrateHeartbeatStatus status) throws WireException {
        assertThat(new StateReader().readStatus(new StateWriter().write(status)))
                .isEqualTo(status);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_state_survives_in_its_order(@ForAll("states") GlobalHeartbeatState state) throws WireException {
        GlobalHeartbeatState read = new StateReader().read(new StateWriter().write(state));

        assertThat(read).isEqualTo(state);
        assertThat(read.crates().keySet())
                .containsExactlyElementsOf(state.crates().keySet());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_alert_survives(@ForAll("alerts") Alert alert) throws WireException {
        assertThat(new AlertReader().read(new AlertWriter().write(alert))).isEqualTo(alert);
    }

    @Provide
    Arbitrary<LocalHeartbeat> heartbeats() {
        return Messages.heartbeats();
    }

    @Provide
    Arbitrary<CrateHeartbeatStatus> statuses() {
        return Messages.statuses();
    }

    @Provide
    Arbitrary<GlobalHeartbeatState> states() {
        return Messages.states();
    }

    @Provide
    Arbitrary<Alert> alerts() {
        return Messages.alerts();
    }
}

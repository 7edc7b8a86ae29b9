// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What we write is, byte for byte, what was agreed. */
class OwnMessagesTest {
    private static final LocalHeartbeat LEAST = new LocalHeartbeat(
            HeartbeatConfig.of("router", "1.0.0", "7.3.1"), "", "", HealthStatus.STOPPING, 0, 0, null);

    @Test
    void a_heartbeat_with_everything() {
        HeartbeatConfig config = HeartbeatConfig.of("müll \"4\" \\ 🚀", "1.0.0", "7.3.1")
                .withServicePort(18400)
                .withFoundationTier("data-foundation")
                .withDomain("routing");
        LocalHeartbeat full = new LocalHeartbeat(
                config, "sx9-foundation-core-7.3.1", "h", HealthStatus.HEALTHY, 1763683200000L, 42, "r-1");

        assertSame(new HeartbeatWriter().write(full), "heartbeat-full");
    }

    @Test
    void a_heartbeat_with_nothing_that_need_not_be_there() {
        assertSame(new HeartbeatWriter().write(LEAST), "heartbeat-least");
    }

    @Test
    void a_state_with_an_unauthorized_and_a_silent_crate() {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        crates.put("rogue", new CrateHeartbeatStatus("rogue", null, 1763683199000L, false, HealthStatus.UNHEALTHY, 3));
        crates.put("router", new CrateHeartbeatStatus("router", LEAST, 1763683200001L, true, HealthStatus.STOPPING, 0));

        byte[] written = new StateWriter()
                .write(new GlobalHeartbeatState(
                        crates,
                        true,
                        3,
                        1,
                        List.of("rogue"),
                        List.of("silent"),
                        HealthStatus.UNHEALTHY,
                        false,
                        1763683200500L));

        assertSame(written, "state");
    }

    @Test
    void a_state_without_crates() {
        byte[] written = new StateWriter()
                .write(new GlobalHeartbeatState(
                        Map.of(), false, 0, 0, List.of(), List.of(), HealthStatus.HEALTHY, true, 0));

        assertSame(written, "state-empty");
    }

    @Test
    void an_alert() {
        Alert alert = Alert.of(
                "rogue/ü", Violation.MISSING_HEARTBEAT, "silent for \"10 s\" — look at its host", 1763683200000L);

        assertSame(new AlertWriter().write(alert), "alert");
    }

    private static void assertSame(byte[] written, String golden) {
        byte[] wanted = Golden.bytes("ours/" + golden + ".json");

        // The text first: when they differ it says where.
        assertThat(new String(written, UTF_8)).isEqualTo(new String(wanted, UTF_8));
        assertThat(written).isEqualTo(wanted);
    }
}

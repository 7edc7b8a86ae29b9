// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What crates in Rust, Go and Python write is read as it was meant. */
class ForeignMessagesTest {
    private static final String TOKEN = "sx9-foundation-core-7.3.1";

    @Test
    void a_rust_crate_writes_the_fields_of_the_rfc_and_null_for_none() throws WireException {
        HeartbeatConfig config = HeartbeatConfig.of("sx9-my-crate", "1.0.0", "7.3.1")
                .withServicePort(18400)
                .withFoundationTier("data-foundation");

        assertThat(heartbeat("rust"))
                .isEqualTo(new LocalHeartbeat(
                        config,
                        TOKEN,
                        "0000000000000000000A:0000000000000000000B:0000000000000000000C",
                        HealthStatus.HEALTHY,
                        1763683200000L,
                        0,
                        null));
    }

    @Test
    void a_go_crate_orders_keys_otherwise_escapes_html_and_has_fields_of_its_own() throws WireException {
        HeartbeatConfig config = HeartbeatConfig.of("edge.router/v2", "v0.0.0-20251121", "7.3.1")
                .withIntervalMs(250)
                .withDomain("routing");

        assertThat(heartbeat("go"))
                .isEqualTo(new LocalHeartbeat(
                        config,
                        TOKEN,
                        "<state & hash>",
                        HealthStatus.DEGRADED,
                        1763683200000L,
                        9007199254740993L,
                        "go-1763683100-4711"));
    }

    @Test
    void a_python_crate_escapes_what_is_not_ascii_and_may_have_no_token() throws WireException {
        HeartbeatConfig config = HeartbeatConfig.of("müll-sammler-测试-🚀", "1.0.0", "7.3.1")
                .withIntervalMs(60000)
                .withDomain("daten \"roh\" \\ /");

        assertThat(heartbeat("python"))
                .isEqualTo(new LocalHeartbeat(config, "", "", HealthStatus.STARTING, 0, 1, null));
    }

    @Test
    void plain_utf_8_and_the_largest_numbers_are_read() throws WireException {
        LocalHeartbeat heartbeat = heartbeat("utf8");

        assertThat(heartbeat.config().crateName()).isEqualTo("müll-sammler-测试-🚀");
        assertThat(heartbeat.stateHash()).isEqualTo("sha256:¶§");
        assertThat(heartbeat.timestampMs()).isEqualTo(Long.MAX_VALUE);
        assertThat(heartbeat.sequence()).isEqualTo(Long.MAX_VALUE);
        assertThat(heartbeat.health()).isEqualTo(HealthStatus.STOPPING);
    }

    @Test
    void a_state_of_an_orchestrator_that_never_truncates_is_read() throws WireException {
        GlobalHeartbeatState state = state("rust");

        assertThat(state.crates().keySet()).containsExactly("sx9-my-crate", "rogue");
        assertThat(state.crates().get("rogue"))
                .isEqualTo(new CrateHeartbeatStatus("rogue", null, 1763683199000L, false, HealthStatus.UNHEALTHY, 3));
        assertThat(state.cratesTruncated()).isFalse();
        assertThat(state.unauthorizedCrates()).containsExactly("rogue");
        assertThat(state.ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void a_state_with_null_lists_and_unknown_fields_is_read() throws WireException {
        GlobalHeartbeatState state = state("python");

        CrateHeartbeatStatus silent =
                new CrateHeartbeatStatus("müll", null, 1763683188000L, true, HealthStatus.UNHEALTHY, 12);
        assertThat(state.crates()).containsOnly(Map.entry("müll", silent));
        assertThat(state.cratesTruncated()).isTrue();
        assertThat(state.totalCrates()).isEqualTo(2500);
        assertThat(state.unauthorizedCrates()).isEqualTo(List.of());
        assertThat(state.missingHeartbeats()).containsExactly("müll");
        assertThat(state.hashIntegrity()).isFalse();
    }

    @Test
    void an_alert_is_read() throws WireException {
        assertThat(new AlertReader().read(Golden.bytes("foreign/alert-go.json")))
                .isEqualTo(new Alert(
                        "rogue/ü",
                        Violation.MISSING_FOUNDATION_CORE,
                        Severity.CRITICAL,
                        "token was \"\" but must be accepted — add foundation-core",
                        1763683200000L));
    }

    private static LocalHeartbeat heartbeat(String language) throws WireException {
        return new HeartbeatReader().read(Golden.bytes("foreign/heartbeat-" + language + ".json"));
    }

    private static GlobalHeartbeatState state(String language) throws WireException {
        return new StateReader().read(Golden.bytes("foreign/state-" + language + ".json"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.FoundationCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeartbeatRecordsTest {
    private static final HeartbeatConfig CONFIG = HeartbeatConfig.of("sx9-demo", "1.0", "7.3.1");
    private static final LocalHeartbeat BEAT = beat(FoundationCore.token(), 0, 0);

    @Test
    void a_config_beats_once_a_second_unless_said_otherwise() {
        assertThat(CONFIG).isEqualTo(new HeartbeatConfig("sx9-demo", "1.0", "7.3.1", 1000, null, null, null));
        assertThat(CONFIG.withIntervalMs(5)
                        .withServicePort(80)
                        .withFoundationTier("gold")
                        .withDomain("data"))
                .isEqualTo(new HeartbeatConfig("sx9-demo", "1.0", "7.3.1", 5, 80, "gold", "data"));
    }

    @Test
    void ports_and_intervals_hold_at_both_ends() {
        assertThat(CONFIG.withServicePort(1).withIntervalMs(1).servicePort()).isEqualTo(1);
        assertThat(CONFIG.withServicePort(65535).withIntervalMs(86_400_000).servicePort())
                .isEqualTo(65535);
        assertThatThrownBy(() -> CONFIG.withServicePort(0))
                .hasMessage(config("service_port was '0' but must be 1 to 65535"));
        assertThatThrownBy(() -> CONFIG.withServicePort(65536))
                .hasMessage(config("service_port was '65536' but must be 1 to 65535"));
        assertThatThrownBy(() -> CONFIG.withIntervalMs(0))
                .hasMessage(config("interval_ms was '0' but must be 1 to 86400000"));
        assertThatThrownBy(() -> CONFIG.withIntervalMs(86_400_001))
                .hasMessage(config("interval_ms was '86400001' but must be 1 to 86400000"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_under_the_keys_of_the_wire() {
        assertThatThrownBy(() -> new HeartbeatConfig(" ", "1\n0", "\ud800", -1, 70_000, "", "\u202edomain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ProblemText.of(
                        "heartbeat config",
                        "crate_name was ' ' but must not be blank",
                        "crate_version was '1\\u000a0' but must have no control, format or lone surrogate character",
                        "sx9_version was '\\ud800' but must have no control, format or lone surrogate character",
                        "interval_ms was '-1' but must be 1 to 86400000",
                        "service_port was '70000' but must be 1 to 65535",
                        "foundation_tier was '' but must not be blank",
                        "domain was '\\u202edomain' but must have no control, format or lone surrogate character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "sx9-demo", "démo 🦀 crate", "名前", "a.b*c>d%e"})
    void names_of_any_script_are_kept(String name) {
        assertThat(HeartbeatConfig.of(name, "1", "7").crateName()).isEqualTo(name);
    }

    @Test
    void a_heartbeat_without_a_token_can_be_made_since_it_must_be_judged() {
        assertThat(beat("", 0, 0).hasFoundationCore()).isFalse();
        assertThat(beat("sx9-foundation-core-7.3.0", 0, 0).hasFoundationCore()).isFalse();
        assertThat(BEAT.hasFoundationCore()).isTrue();
    }

    @Test
    void a_heartbeats_numbers_are_not_negative_and_its_texts_have_ends() {
        assertThat(beat("t", Long.MAX_VALUE, Long.MAX_VALUE).sequence()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() ->
                        new LocalHeartbeat(CONFIG, "t".repeat(256), "s".repeat(1025), HealthStatus.HEALTHY, -1, -2, ""))
                .hasMessage(ProblemText.of(
                        "heartbeat",
                        "foundation_token was '%s…' but must have at most 255 characters, not 256"
                                .formatted("t".repeat(60)),
                        "state_hash was '%s…' but must have at most 1024 characters, not 1025"
                                .formatted("s".repeat(60)),
                        "timestamp_ms was '-1' but must not be negative",
                        "sequence was '-2' but must not be negative",
                        "run_id was '' but must not be blank"));
    }

    @Test
    void a_status_holds_its_own_crates_heartbeat_only() {
        assertThat(new CrateHeartbeatStatus("sx9-demo", BEAT, 1, true, HealthStatus.HEALTHY, 0).lastHeartbeat())
                .isEqualTo(BEAT);
        assertThatThrownBy(() -> new CrateHeartbeatStatus("other", BEAT, -1, true, HealthStatus.HEALTHY, -1))
                .hasMessage(ProblemText.of(
                        "crate status",
                        "crate_name was 'other' but must be the name in last_heartbeat",
                        "last_seen_ms was '-1' but must not be negative",
                        "missed_count was '-1' but must not be negative"));
    }

    @Test
    void health_is_lower_case_on_the_wire_and_nothing_else_is_read() {
        assertThat(HealthStatus.values())
                .extracting(HealthStatus::wire)
                .containsExactly("healthy", "degraded", "unhealthy", "starting", "stopping");
        assertThat(HealthStatus.values())
                .allSatisfy(status ->
                        assertThat(HealthStatus.fromWire(status.wire())).isSameAs(status));
        assertThatThrownBy(() -> HealthStatus.fromWire("Healthy\u001b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("health was 'Healthy\\u001b' but must be one of "
                        + "healthy, degraded, unhealthy, starting, stopping");
    }

    @Test
    void a_validation_is_one_of_four() {
        assertThat(HeartbeatValidation.class.getPermittedSubclasses()).hasSize(4);
        assertThat(new HeartbeatValidation.Late("c", 0).latencyMs()).isZero();
        assertThatThrownBy(() -> new HeartbeatValidation.Late("c", -1))
                .hasMessage(ProblemText.of("late", "latency_ms was '-1' but must not be negative"));
        assertThatThrownBy(() -> new HeartbeatValidation.Unauthorized("", " "))
                .hasMessage(ProblemText.of(
                        "unauthorized",
                        "crate_name was '' but must not be blank",
                        "reason was ' ' but must not be blank"));
        assertThatThrownBy(() -> new HeartbeatValidation.HashMismatch("c", "x", "x"))
                .hasMessage(ProblemText.of("hash mismatch", "actual was 'x' but must differ from expected"));
        assertThat(new HeartbeatValidation.HashMismatch("c", "x", "").actual()).isEmpty();
    }

    private static LocalHeartbeat beat(String token, long timestampMs, long sequence) {
        return new LocalHeartbeat(CONFIG, token, "", HealthStatus.HEALTHY, timestampMs, sequence, null);
    }

    private static String config(String problem) {
        return ProblemText.of("heartbeat config", problem);
    }
}

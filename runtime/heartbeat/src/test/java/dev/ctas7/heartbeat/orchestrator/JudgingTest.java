// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.registry.Beats;
import org.junit.jupiter.api.Test;

/** The loop, without its thread. */
class JudgingTest {
    private final Desk desk = Desk.trusting();

    @Test
    void the_state_is_handed_on_every_five_seconds() {
        desk.pass(4999);
        assertThat(desk.snapshots).isEmpty();

        desk.pass(1);
        assertThat(desk.snapshots).hasSize(1);
        assertThat(desk.pass(10_000).snapshots).hasSize(3);
    }

    @Test
    void a_crate_that_falls_silent_is_told_in_each_loop() {
        desk.send(Beats.of("a")).pass(10_000);
        assertThat(desk.alerts).isEmpty();

        desk.pass(5000);

        assertThat(desk.alerts)
                .singleElement()
                .returns("a", Alert::crateName)
                .returns(Violation.MISSING_HEARTBEAT, Alert::violation)
                .returns(Severity.WARNING, Alert::severity)
                .returns(
                        "has been silent for 15000 ms and did not say that it stops; look whether its process runs and"
                                + " reaches the server",
                        Alert::reason);
        assertThat(desk.pass(5000).alerts).hasSize(2);
        assertThat(newest().missingHeartbeats()).containsExactly("a");
    }

    @Test
    void a_pause_of_our_own_makes_no_crate_missing() {
        desk.send(Beats.of("a")).pass(5000).pause(60_000).pass(9000);

        assertThat(desk.alerts).isEmpty();
        assertThat(desk.count("absences")).isEqualTo(1);
        assertThat(desk.pass(6000).alerts).hasSize(1);
    }

    @Test
    void an_outage_of_the_bus_makes_no_crate_missing() {
        desk.send(Beats.of("a")).pass(5000);
        desk.connected = false;
        desk.pass(3_600_000);
        assertThat(desk.alerts).isEmpty();

        desk.connected = true;
        desk.pass(9000);
        assertThat(desk.alerts).isEmpty();

        assertThat(desk.pass(6500).alerts).hasSize(1);
        assertThat(desk.count("absences")).isEqualTo(1);
    }

    @Test
    void a_loop_that_fails_is_counted_and_the_next_goes_on() {
        desk.sinkFails = true;
        desk.pass(10_000);
        assertThat(desk.snapshots).isEmpty();
        assertThat(desk.count("loop.failures")).isEqualTo(2);

        desk.sinkFails = false;

        assertThat(desk.pass(5000).snapshots).hasSize(1);
        assertThat(desk.count("loop.failures")).isEqualTo(2);
    }

    @Test
    void a_bus_that_cannot_say_how_it_is_ends_no_loop() {
        desk.busFails = true;
        desk.pass(1000);
        desk.busFails = false;

        assertThat(desk.pass(5000).snapshots).hasSize(1);
    }

    @Test
    void it_is_alive_for_three_loops_after_the_last() {
        assertThat(desk.judging.isAlive()).isTrue();
        desk.nanos += 15_000_000_000L;
        assertThat(desk.judging.isAlive()).isTrue();
        desk.nanos += 1_000_000L;
        assertThat(desk.judging.isAlive()).isFalse();

        desk.judging.tick();

        assertThat(desk.judging.isAlive()).isTrue();
    }

    @Test
    void crates_are_counted_by_condition() {
        desk.send(Beats.of("a"))
                .send(Beats.of("b").health(HealthStatus.DEGRADED))
                .send(Beats.of("c").token(""));
        desk.pass(5000);

        assertThat(desk.crates("healthy")).isEqualTo(1);
        assertThat(desk.crates("degraded")).isEqualTo(1);
        assertThat(desk.crates("unauthorized")).isEqualTo(1);
        assertThat(desk.crates("missing")).isZero();
    }

    @Test
    void an_expected_crate_that_stays_silent_is_told() {
        desk.registry.expect(new CrateHeartbeatStatus("a", null, 1, true, HealthStatus.HEALTHY, 0), 1000, 0);

        assertThat(desk.pass(15_000).alerts).singleElement().returns("a", Alert::crateName);
    }

    private GlobalHeartbeatState newest() {
        return desk.judging.newest().state();
    }
}

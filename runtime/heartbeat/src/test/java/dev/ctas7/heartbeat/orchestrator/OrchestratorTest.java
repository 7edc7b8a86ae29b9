// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.registry.Beats;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole orchestrator with its own thread and clocks, over a bus inside the process. */
class OrchestratorTest {
    private final InProcessBus bus = new InProcessBus();
    private final List<Alert> alerts = new CopyOnWriteArrayList<>();
    private final List<Snapshot> snapshots = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OrchestratorSettings settings = OrchestratorSettings.DEFAULT.withLoop(Duration.ofMillis(20));
    private final Orchestrator orchestrator =
            Orchestrator.start(bus, settings, Inbound.trusting(), alerts::add, snapshots::add, meters);

    @AfterEach
    void close() {
        orchestrator.close();
        bus.close();
    }

    @Test
    void a_crate_that_beats_is_in_the_next_state() {
        send(Beats.of("a"));

        eventually("a is in the state", () -> orchestrator.state().totalCrates() == 1);

        assertThat(orchestrator.state().crates()).containsOnlyKeys("a");
        assertThat(orchestrator.state().ecosystemHealth()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(alerts).isEmpty();
    }

    @Test
    void a_crate_without_foundation_core_is_told_at_once_and_named_in_the_state() {
        send(Beats.of("rogue").token(""));

        eventually("the alert", () -> !alerts.isEmpty());
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.crateName()).isEqualTo("rogue");
            assertThat(alert.violation()).isEqualTo(Violation.MISSING_FOUNDATION_CORE);
            assertThat(alert.reason()).isEqualTo("sent no foundation_token; build it on foundation-core, or stop it");
        });
        eventually(
                "the state names it",
                () -> orchestrator.state().unauthorizedCrates().equals(List.of("rogue")));
        assertThat(orchestrator.state().ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void each_loop_hands_a_snapshot_to_the_sink_with_all_crates() {
        send(Beats.of("a"));
        send(Beats.of("rogue").token("nonsense"));

        eventually(
                "a snapshot with both",
                () -> snapshots.stream().anyMatch(s -> s.state().totalCrates() == 2));

        List<String> names = new CopyOnWriteArrayList<>();
        snapshots.get(snapshots.size() - 1).forEach((status, intervalMs) -> names.add(status.crateName()));
        assertThat(names).containsExactlyInAnyOrder("a", "rogue");
    }

    @Test
    void after_close_nothing_is_heard_and_no_meter_is_left() {
        orchestrator.close();
        orchestrator.close();

        send(Beats.of("rogue").token(""));

        assertThat(alerts).isEmpty();
        assertThat(meters.getMeters()).isEmpty();
        assertThat(orchestrator.isAlive()).isFalse();
    }

    private void send(Beats beats) {
        String subject = HeartbeatSubjects.forCrate(beats.beat().config().crateName());
        bus.publish(Envelope.of(subject, new HeartbeatWriter().write(beats.beat())));
    }
}

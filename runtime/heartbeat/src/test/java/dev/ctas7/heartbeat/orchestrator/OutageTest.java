// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.registry.Beats;
import dev.ctas7.heartbeat.registry.Timing;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server dies and comes back. */
@NeedsNatsServer
class OutageTest {
    private static final Duration LATE = Duration.ofMillis(1500);

    private final List<Alert> alerts = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void no_crate_is_missing_for_an_outage_and_a_dead_one_is_missing_after_it(@TempDir Path directory) {
        OrchestratorSettings settings = OrchestratorSettings.DEFAULT
                .withLoop(Duration.ofMillis(50))
                .withTiming(Timing.DEFAULT.withLate(LATE).withLateIntervals(1));
        try (NatsServer server = NatsServer.start(directory);
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()));
                Orchestrator orchestrator =
                        Orchestrator.start(bus, settings, Inbound.trusting(), alerts::add, snapshot -> {}, meters)) {
            eventually("the crate is heard", () -> {
                bus.publish(beat(orchestrator.state().lastUpdateMs()));
                return orchestrator.state().totalCrates() == 1;
            });

            server.kill();
            eventually("the outage is seen", () -> !bus.status().connected());
            double loops = loops();
            eventually("many loops have looked", () -> loops() > loops + 70);
            assertThat(alerts).isEmpty();
            server.restart();

            eventually("the silent crate is missing", () -> !alerts.isEmpty());
            assertThat(alerts)
                    .allSatisfy(alert -> assertThat(alert.violation()).isEqualTo(Violation.MISSING_HEARTBEAT));
            assertThat(meters.get("sx9.heartbeat.absences").counter().count()).isPositive();
            eventually("it is heard again", () -> {
                bus.publish(beat(orchestrator.state().lastUpdateMs()));
                return orchestrator.state().missingHeartbeats().isEmpty();
            });
        }
    }

    private double loops() {
        return meters.get("sx9.heartbeat.loop").timer().count();
    }

    private static Envelope beat(long sequence) {
        return Envelope.of(
                HeartbeatSubjects.forCrate("a"),
                new HeartbeatWriter().write(Beats.of("a").sequence(sequence).beat()));
    }
}

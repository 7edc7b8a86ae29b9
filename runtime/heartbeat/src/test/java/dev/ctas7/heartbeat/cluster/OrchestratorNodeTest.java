// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.orchestrator.OrchestratorSettings;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OrchestratorNodeTest {
    private static final NodeSettings FAST =
            NodeSettings.DEFAULT.withJudging(OrchestratorSettings.DEFAULT.withLoop(Duration.ofMillis(20)));

    private final InProcessBus bus = new InProcessBus();

    @Test
    void a_node_judges_publishes_answers_and_alerts() throws InterruptedException, WireException {
        CopyOnWriteArrayList<Envelope> alerts = new CopyOnWriteArrayList<>();
        bus.subscribe(HeartbeatSubjects.ALERT_UNAUTHORIZED, alerts::add);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (OrchestratorNode node = OrchestratorNode.start(bus, FAST, meters)) {
            eventually("it leads", node::leads);
            beat("good", FoundationCore.token());
            beat("rogue", "");
            eventually("both are known", () -> node.orchestrator().state().totalCrates() == 2);
            eventually("the rogue is alerted", () -> alerts.size() == 1);
            assertThat(node.alerts().published()).isEqualTo(1);
            beat("rogue", "");
            eventually("the second alert is suppressed and counted", () -> suppressed(meters) == 1);
            Envelope answer = bus.request(Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]), Duration.ofSeconds(20))
                    .orElseThrow();
            assertThat(new StateReader().read(answer.payload()).unauthorizedCrates())
                    .containsExactly("rogue");
        }
        assertThat(meters.getMeters()).as("a node takes its meters with it").isEmpty();
    }

    @Test
    void a_node_that_starts_expects_the_crates_that_lie_in_key_value() throws Exception {
        SomeCrates known = SomeCrates.healthy("known", 3).put("rogue", false, HealthStatus.HEALTHY);
        new WholeWriter(bus.keyValue(ClusterNames.states(1)), StatePlace.whole(), Credentials.none())
                .write(known, 1000);
        try (OrchestratorNode node = OrchestratorNode.start(bus, FAST, new SimpleMeterRegistry())) {
            eventually(
                    "what had foundation-core is expected",
                    () -> node.orchestrator().state().totalCrates() == 3);
        }
    }

    @Test
    void closing_ends_every_thread_of_the_node() {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        OrchestratorNode.start(bus, FAST.withPartition(new Partition(0, 1)), new SimpleMeterRegistry())
                .close();
        eventually(
                "no thread is left",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("heartbeat-"))
                        .allMatch(before::contains));
    }

    private static double suppressed(SimpleMeterRegistry meters) {
        return meters.get("sx9.heartbeat.alerts.suppressed").functionCounter().count();
    }

    private void beat(String name, String token) {
        LocalHeartbeat beat = new LocalHeartbeat(
                HeartbeatConfig.of(name, "1.0", "7.3.1"),
                token,
                "hash",
                HealthStatus.HEALTHY,
                System.currentTimeMillis(),
                1,
                "run");
        bus.publish(Envelope.of(HeartbeatSubjects.forCrate(name), new HeartbeatWriter().write(beat)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.orchestrator.OrchestratorSettings;
import dev.ctas7.heartbeat.server.NatsCluster;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes about half a minute: nobody leads alone before the key-value store has been silent for ten seconds. */
@NeedsNatsServer
class QuorumLossIT {
    private static final NodeSettings SETTINGS = NodeSettings.DEFAULT
            .withJudging(OrchestratorSettings.DEFAULT.withLoop(Duration.ofMillis(500)))
            .withReplicas(3);

    @TempDir
    private Path directory;

    /**
     * Two servers of three die, and come back later.
     *
     * <p>Lost may be: beats, states and alerts that were published between a server's death and the new connection of
     * who published them or listened; every state that key-value would have kept in between, so that it has the last
     * one that was acknowledged; and that alerts come once, since each orchestrator publishes for itself in between. A
     * write that was not acknowledged may have happened or not. Nothing that was acknowledged is lost, no crate's fault
     * stays unsaid, and none is alerted that beats as it should.
     */
    @Test
    void without_a_majority_beats_are_judged_and_alerts_go_on_and_with_one_again_one_publishes() {
        try (NatsCluster cluster = NatsCluster.start(directory);
                OrchestratorNode one = node(cluster);
                OrchestratorNode two = node(cluster);
                Town town = new Town(cluster.urls())) {
            eventually("one of two leads", () -> one.leads() != two.leads());
            town.settle(5);
            town.enter("mortal");
            town.awaitState(6, 0);
            KeyValue store = town.bus().keyValue(ClusterNames.states(3));
            eventually("a write is acknowledged", () -> put(store, "before"));

            cluster.kill(0);
            cluster.kill(1);
            town.die("mortal");
            town.intrude("rogue");

            eventually("key-value says that it cannot", () -> !put(store, "between"));
            town.awaitAlert("rogue");
            eventually("everybody publishes", () -> one.leads() && two.leads());
            town.awaitAlert("mortal");
            town.awaitState(7, 1);
            town.awaitMoreStates(2);
            assertThat(put(store, "between")).isFalse();

            cluster.restart(0);
            cluster.restart(1);
            eventually(
                    "what was acknowledged is there",
                    () -> List.of("before", "between").contains(get(store)));
            eventually("a write is acknowledged again", () -> put(store, "after"));
            // A server that came back may answer before it has caught up.
            eventually("and is read", () -> get(store).equals("after"));
            eventually("one publishes", () -> one.leads() != two.leads());
            town.intrude("second-rogue");
            town.awaitAlert("second-rogue");
            town.awaitState(8, 2);
            assertThat(town.falseAlerts()).isEmpty();
        }
    }

    private static OrchestratorNode node(NatsCluster cluster) {
        return OrchestratorNode.start(
                NatsBus.open(NatsSettings.of(cluster.urls())), SETTINGS, new SimpleMeterRegistry());
    }

    private static boolean put(KeyValue store, String value) {
        try {
            store.put("test", value.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException notNow) {
            return false;
        }
    }

    private static String get(KeyValue store) {
        try {
            return store.get("test")
                    .map(entry -> new String(entry.value(), StandardCharsets.UTF_8))
                    .orElse("none");
        } catch (IOException notNow) {
            return "unknown";
        }
    }
}

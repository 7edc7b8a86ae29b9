// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.PartialReader;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes up to 40 seconds: four processes start, two leases are elected, and one of them has to expire. */
@NeedsNatsServer
class PartitionsIT {
    private static final String MAPPING = """
            mappings {
              "sx9.heartbeat.crate.*": "sx9.heartbeat.part.{{partition(2,1)}}.{{wildcard(1)}}"
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void two_partitions_run_by_two_orchestrators_each_make_one_state() throws Exception {
        String settings = "jetstream { store_dir: \"%s\" }%n%s".formatted(directory.resolve("store"), MAPPING);
        try (NatsServer server = NatsServer.start(directory, settings);
                NodeProcess left = NodeProcess.start(directory, server.url(), 1, 0, 2);
                NodeProcess leftToo = NodeProcess.start(directory, server.url(), 1, 0, 2);
                NodeProcess right = NodeProcess.start(directory, server.url(), 1, 1, 2);
                NodeProcess rightToo = NodeProcess.start(directory, server.url(), 1, 1, 2);
                Town town = new Town(server.url())) {
            Map<Integer, Long> shares = new ConcurrentHashMap<>();
            town.bus().subscribe(ClusterNames.PARTITION_STATES, message -> count(message, shares));
            eventually(
                    "each partition has a leader",
                    () -> left.leads() != leftToo.leads() && right.leads() != rightToo.leads());
            town.settle(40);
            town.intrude("rogue");
            town.awaitState(41, 1);
            assertThat(shares.keySet()).containsExactlyInAnyOrder(0, 1);
            assertThat(shares.values()).allMatch(share -> share > 0);
            assertThat(shares.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(41);
            eventually("every crate lies in key-value", () -> whole(town).size() == 41);
            assertThat(asked(town).totalCrates()).isEqualTo(41);

            NodeProcess leader = left.leads() ? left : leftToo;
            leader.kill();
            eventually("the other leads", () -> left.leads() || leftToo.leads());
            town.awaitMoreStates(2);
            town.awaitState(41, 1);
            assertThat(town.alertsOf("rogue")).isEqualTo(1);
            assertThat(town.falseAlerts()).isEmpty();
            assertThat(town.states())
                    .allSatisfy(state -> assertThat(state.missingHeartbeats()).isEmpty());
            assertThat(asked(town).ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
        }
    }

    private static void count(Envelope message, Map<Integer, Long> shares) {
        try {
            shares.put(
                    ClusterNames.partitionOf(message.subject()),
                    new PartialReader().read(message.payload()).state().totalCrates());
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> whole(Town town) {
        Set<String> names = ConcurrentHashMap.newKeySet();
        try {
            new WholeState(town.bus().keyValue(ClusterNames.states(1)), Inbound.trusting())
                    .read((CrateHeartbeatStatus status) -> names.add(status.crateName()));
        } catch (IOException e) {
            return Set.of();
        }
        return names;
    }

    private static GlobalHeartbeatState asked(Town town) throws InterruptedException, WireException {
        Envelope answer = town.bus()
                .request(Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]), Duration.ofSeconds(5))
                .orElseThrow();
        return new StateReader().read(answer.payload());
    }
}

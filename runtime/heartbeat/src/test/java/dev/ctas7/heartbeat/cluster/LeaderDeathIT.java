// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.server.NatsCluster;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test takes 20 to 40 seconds: a lease has to expire, and a state comes every five seconds. */
@NeedsNatsServer
class LeaderDeathIT {
    @TempDir
    private Path directory;

    @Test
    void when_the_leader_is_killed_the_other_publishes_and_alerts() {
        try (NatsServer server = NatsServer.start(directory);
                NodeProcess one = NodeProcess.start(directory, server.url(), 1);
                NodeProcess two = NodeProcess.start(directory, server.url(), 1);
                Town town = new Town(server.url())) {
            NodeProcess leader = awaitLeader(one, two);
            town.settle(20);
            town.intrude("rogue");
            town.awaitState(21, 1);
            leader.kill();
            town.intrude("second-rogue");
            town.awaitAlert("second-rogue");
            NodeProcess other = leader == one ? two : one;
            int before = town.states().size();
            eventually("the other leads", other::leads);
            eventually("the other publishes", () -> town.states().size() > before);
            town.awaitState(22, 2);
            assertThat(town.falseAlerts()).isEmpty();
            assertThat(town.alertsOf("rogue")).isEqualTo(1);
            assertThat(town.alertsOf("second-rogue")).isEqualTo(1);
            assertThat(town.states())
                    .allSatisfy(state -> assertThat(state.missingHeartbeats()).isEmpty());
        }
    }

    @Test
    void when_the_leader_is_stopped_the_other_publishes_at_once() {
        try (NatsServer server = NatsServer.start(directory);
                NodeProcess one = NodeProcess.start(directory, server.url(), 1);
                NodeProcess two = NodeProcess.start(directory, server.url(), 1);
                Town town = new Town(server.url())) {
            NodeProcess leader = awaitLeader(one, two);
            town.settle(3);
            town.awaitState(3, 0);
            leader.stop();
            NodeProcess other = leader == one ? two : one;
            eventually("the other leads", other::leads);
            town.awaitMoreStates(2);
            assertThat(town.falseAlerts()).isEmpty();
            assertThat(town.states().get(town.states().size() - 1).ecosystemHealth())
                    .isEqualTo(HealthStatus.HEALTHY);
        }
    }

    @Test
    void when_a_server_of_three_is_killed_states_and_alerts_go_on() {
        try (NatsCluster cluster = NatsCluster.start(directory);
                NodeProcess one = NodeProcess.start(directory, cluster.urls(), 3);
                NodeProcess two = NodeProcess.start(directory, cluster.urls(), 3);
                Town town = new Town(cluster.urls())) {
            awaitLeader(one, two);
            town.settle(20);
            town.intrude("rogue");
            town.awaitState(21, 1);
            cluster.kill(0);
            town.awaitMoreStates(2);
            town.intrude("second-rogue");
            town.awaitAlert("second-rogue");
            town.awaitState(22, 2);
            eventually("one leads", () -> one.leads() != two.leads());
            assertThat(town.falseAlerts()).isEmpty();
            assertThat(List.of(town.alertsOf("rogue"), town.alertsOf("second-rogue")))
                    .containsExactly(1L, 1L);
        }
    }

    private static NodeProcess awaitLeader(NodeProcess one, NodeProcess two) {
        eventually("one of two leads", () -> one.leads() != two.leads());
        return one.leads() ? one : two;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.query.StateAnswer;
import dev.ctas7.heartbeat.query.StateQuery;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.trust.Pair;
import dev.ctas7.heartbeat.trust.TrustHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes about half a minute: a lease has to expire, and a state comes every five seconds. */
@NeedsNatsServer
class SignedLeaderDeathIT {
    private static final Pair CRATES = Pair.make("town-2026");

    @TempDir
    private Path directory;

    private final List<Envelope> said = new CopyOnWriteArrayList<>();
    private final Set<String> signers = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void fillTheRing() throws Exception {
        StringBuilder ring = new StringBuilder(CRATES.entry("crates = [\"good-0\", \"good-1\", \"good-2\"]"));
        for (String id : List.of("one", "two")) {
            Pair own = Pair.make(id);
            Files.writeString(directory.resolve(id + ".pem"), own.privatePem());
            ring.append(own.entry("orchestrator = true"));
        }
        Files.writeString(directory.resolve("ring.toml"), ring);
    }

    /**
     * The leader of two dies. Lost may be the states that were due until its lease expired, and nothing else: alerts
     * that it did not publish any more are the other's to publish.
     */
    @Test
    void what_is_said_after_the_leaders_death_is_signed_by_the_other() throws Exception {
        Inbound orchestrators = KeyRing.open(directory.resolve("ring.toml"), InstantSource.system())
                .orchestrators();
        try (NatsServer server = NatsServer.start(directory);
                NodeProcess one = start(server, "one");
                NodeProcess two = start(server, "two");
                Town town = new Town(server.url(), CRATES.signingOutbound())) {
            town.bus().subscribe(HeartbeatSubjects.GLOBAL, this::hear);
            town.bus().subscribe(HeartbeatSubjects.PREFIX + ".alert.*", this::hear);
            eventually("one of two leads", () -> one.leads() != two.leads());
            boolean first = one.leads();
            town.settle(3);
            town.enter("keyless");
            town.awaitAlert("keyless");
            town.awaitState(4, 1);

            (first ? one : two).kill();
            town.enter("second-keyless");
            town.awaitAlert("second-keyless");
            NodeProcess other = first ? two : one;
            String signer = first ? "two" : "one";
            eventually("the other leads", other::leads);
            eventually("the other signs", () -> signers.contains(HeartbeatSubjects.GLOBAL + " " + signer));
            town.awaitState(5, 2);

            assertThat(said).allMatch(message -> orchestrators.open("", message) instanceof Opened.Authentic);
            assertThat(ask(town, orchestrators).state().unauthorizedCrates())
                    .containsExactlyInAnyOrder("keyless", "second-keyless");
            assertThat(List.of(town.violationsOf("keyless"), town.violationsOf("second-keyless")))
                    .allSatisfy(each -> assertThat(each).containsOnly(Violation.INVALID_SIGNATURE));
            assertThat(town.falseAlerts()).isEmpty();
            assertThat(town.states())
                    .allSatisfy(state -> assertThat(state.missingHeartbeats()).isEmpty());
        }
    }

    private NodeProcess start(NatsServer server, String id) {
        Path ring = directory.resolve("ring.toml");
        return NodeProcess.start(directory, server.url(), 1, ring, directory.resolve(id + ".pem"), id);
    }

    private void hear(Envelope message) {
        said.add(message);
        signers.add(message.subject() + " " + message.headers().get(TrustHeaders.KEY_ID));
    }

    /** As Gate 0 does. */
    private static StateAnswer.Known ask(Town town, Inbound orchestrators) throws InterruptedException {
        StateQuery query = new StateQuery(town.bus(), orchestrators, InstantSource.system());
        StateAnswer answer = query.ask(Duration.ofMinutes(1));
        assertThat(answer).isInstanceOf(StateAnswer.Known.class);
        return (StateAnswer.Known) answer;
    }
}

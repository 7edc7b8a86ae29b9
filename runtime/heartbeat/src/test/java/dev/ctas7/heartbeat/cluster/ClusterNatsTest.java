// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.StateReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cluster needs of a real JetStream, and what it does without one. */
@NeedsNatsServer
class ClusterNatsTest {
    private static final int LOOKS_A_LOOP = 1000;

    @TempDir
    private Path directory;

    @Test
    void one_of_two_leads_and_the_other_follows_it_at_once_when_it_closes() {
        try (NatsServer server = NatsServer.start(directory);
                HeartbeatBus bus = connected(server)) {
            Lease one = lease(bus, "one");
            eventually("one leads", one::leads);
            try (Lease two = lease(bus, "two")) {
                one.close();
                eventually("two leads", two::leads);
                assertThat(one.leads()).isFalse();
            }
        }
    }

    @Test
    void without_jetstream_everybody_leads() {
        try (NatsServer server = NatsServer.start(directory, "");
                HeartbeatBus bus = connected(server);
                Lease one = lease(bus, "one");
                Lease two = lease(bus, "two")) {
            eventually("both lead", () -> one.leads() && two.leads());
        }
    }

    @Test
    void a_hundred_thousand_crates_make_a_small_message_and_a_whole_in_key_value() throws Exception {
        SomeCrates crates = SomeCrates.healthy("some-service-with-a-name", 100_000);
        try (NatsServer server = NatsServer.start(directory);
                HeartbeatBus bus = connected(server)) {
            KeyValue store = bus.keyValue(ClusterNames.states(1));
            List<byte[]> heard = new CopyOnWriteArrayList<>();
            bus.subscribe(HeartbeatSubjects.GLOBAL, message -> heard.add(message.payload()));
            try (StateDesk desk =
                    new StateDesk(bus, () -> true, Credentials.none(), store, StatePlace.whole(), () -> true).open()) {
                desk.accept(crates);
                eventually("the state was heard", () -> !heard.isEmpty());
                AtomicInteger looks = new AtomicInteger();
                eventually("the whole is stored", Duration.ofMinutes(3), () -> {
                    // A store that once took too long is written to again by the next loop only.
                    if (looks.incrementAndGet() % LOOKS_A_LOOP == 0) {
                        desk.accept(crates);
                    }
                    return pages(store) == 128;
                });
            }
            assertThat(heard.get(0)).hasSizeLessThan(512 * 1024);
            assertThat(new StateReader().read(heard.get(0)).totalCrates()).isEqualTo(100_000);
            Set<CrateHeartbeatStatus> expected = new HashSet<>();
            crates.forEach((status, intervalMs) -> expected.add(status));
            Set<CrateHeartbeatStatus> read = new HashSet<>();
            assertThat(new WholeState(store, Inbound.trusting()).read(read::add))
                    .isEqualTo(new WholeState.Reading(100_000, 128, 0));
            assertThat(read).isEqualTo(expected);
        }
    }

    private static int pages(KeyValue store) {
        try {
            return WholeState.pages(store, StatePlace.whole());
        } catch (IOException e) {
            return 0;
        }
    }

    private static Lease lease(HeartbeatBus bus, String me) {
        return Lease.start(bus.keyValue(ClusterNames.leases(1)), ClusterNames.LEASE_KEY, me);
    }

    private static HeartbeatBus connected(NatsServer server) {
        HeartbeatBus bus = NatsBus.open(NatsSettings.of(server.url()));
        eventually("the bus is connected", () -> bus.status().connected());
        return bus;
    }
}

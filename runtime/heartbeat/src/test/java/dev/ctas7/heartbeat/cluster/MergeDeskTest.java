// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.wire.PartialState;
import dev.ctas7.heartbeat.wire.PartialWriter;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeDeskTest {
    private final InProcessBus bus = new InProcessBus();
    private final ExpiringStore store = new ExpiringStore(0);
    private final AtomicLong now = new AtomicLong(1000);
    private final AtomicBoolean leads = new AtomicBoolean(true);
    private final List<GlobalHeartbeatState> heard = new CopyOnWriteArrayList<>();
    private final Clocks clocks = new Clocks(() -> Instant.ofEpochMilli(SomeCrates.NOW_MS), now::get);
    private final MergeDesk desk = new MergeDesk(bus, leads::get, Credentials.none(), store, clocks, 2);

    @BeforeEach
    void listen() {
        desk.listen();
        bus.subscribe(HeartbeatSubjects.GLOBAL, message -> {
            try {
                heard.add(new StateReader().read(message.payload()));
            } catch (WireException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() {
        desk.close();
        bus.close();
    }

    @Test
    void nothing_is_said_before_every_partition_was_heard() {
        publish(0, SomeCrates.healthy("left", 3));
        awaitHeard("left is heard", 0);
        desk.merge();
        assertThat(desk.newest()).isNull();
    }

    @Test
    void the_leader_publishes_and_stores_the_sum() throws IOException {
        both();
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).totalCrates()).isEqualTo(7);
        assertThat(heard.get(0).ecosystemHealth()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(store.get("global")).isPresent();
        assertThat(new String(store.get("partitions").orElseThrow().value(), UTF_8))
                .isEqualTo("2");
    }

    @Test
    void a_follower_knows_the_sum_and_says_nothing() throws IOException {
        leads.set(false);
        publish(0, SomeCrates.healthy("left", 3));
        publish(1, SomeCrates.healthy("right", 4));
        eventually("both are merged", () -> {
            desk.merge();
            return desk.newest() != null;
        });
        assertThat(store.writes).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_partition_of_which_nothing_came_for_fifteen_seconds_degrades_all() {
        both();
        now.addAndGet(15_001);
        publish(0, SomeCrates.healthy("left", 3));
        eventually("left is heard again", () -> {
            desk.merge();
            GlobalHeartbeatState newest = heard.get(heard.size() - 1);
            return newest.healthyCrates() == 3;
        });
        GlobalHeartbeatState newest = heard.get(heard.size() - 1);
        assertThat(newest.totalCrates()).isEqualTo(7);
        assertThat(newest.ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void a_partition_never_heard_at_all_degrades_all_after_fifteen_seconds() {
        now.addAndGet(15_001);
        publish(0, SomeCrates.healthy("left", 3));
        eventually("left is heard", () -> {
            desk.merge();
            return !heard.isEmpty() && heard.get(heard.size() - 1).totalCrates() == 3;
        });
        assertThat(heard.get(heard.size() - 1).ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void messages_that_are_no_partitions_are_ignored() {
        bus.publish(Envelope.of("sx9.heartbeat.partition.0", new byte[] {'{'}));
        bus.publish(Envelope.of("sx9.heartbeat.partition.x", partial(SomeCrates.healthy("x", 1))));
        publish(2, SomeCrates.healthy("far", 1));
        both();
        assertThat(heard.get(0).totalCrates()).isEqualTo(7);
    }

    private void both() {
        publish(0, SomeCrates.healthy("left", 3));
        publish(1, SomeCrates.healthy("right", 4));
        awaitHeard("both are merged", 1);
    }

    private void awaitHeard(String what, int states) {
        eventually(what, () -> {
            if (heard.isEmpty()) {
                desk.merge();
            }
            return heard.size() >= states;
        });
    }

    private void publish(int partition, SomeCrates crates) {
        bus.publish(Envelope.of(ClusterNames.partitionState(partition), partial(crates)));
    }

    private static byte[] partial(SomeCrates crates) {
        return new PartialWriter()
                .write(new PartialState(crates.state(), crates.unauthorizedTotal(), crates.missingTotal()));
    }
}

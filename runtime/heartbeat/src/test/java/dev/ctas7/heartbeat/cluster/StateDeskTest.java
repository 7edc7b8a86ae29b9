// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.PartialReader;
import dev.ctas7.heartbeat.wire.StateReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateDeskTest {
    private static final Envelope QUESTION = Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]);

    private final InProcessBus bus = new InProcessBus();
    private final ExpiringStore store = new ExpiringStore(0);
    private final AtomicBoolean leads = new AtomicBoolean(true);
    private final AtomicBoolean recalled = new AtomicBoolean(true);
    private final StateDesk desk =
            new StateDesk(bus, leads::get, Credentials.none(), store, StatePlace.whole(), recalled::get);
    private final List<byte[]> heard = new CopyOnWriteArrayList<>();
    private @Nullable GlobalAnswers answers;

    @AfterEach
    void close() {
        if (answers != null) {
            answers.close();
        }
        desk.close();
        bus.close();
    }

    @Test
    void the_leader_publishes_and_stores_the_same_bytes_and_every_crate() throws Exception {
        listen(HeartbeatSubjects.GLOBAL);
        desk.accept(SomeCrates.healthy("crate", 1500));
        desk.storeNewest();
        eventually("the state was heard", () -> heard.size() == 1);
        assertThat(new StateReader().read(heard.get(0)).totalCrates()).isEqualTo(1500);
        assertThat(store.get("global").orElseThrow().value()).isEqualTo(heard.get(0));
        assertThat(new WholeState(store, Inbound.trusting()).read(status -> {}).crates())
                .isEqualTo(1500);
    }

    @Test
    void a_follower_neither_publishes_nor_stores_until_it_leads() throws Exception {
        leads.set(false);
        listen(HeartbeatSubjects.GLOBAL);
        desk.accept(SomeCrates.healthy("crate", 3));
        desk.storeNewest();
        assertThat(store.writes).isZero();
        desk.publishAgain();
        eventually("what it thought was heard", () -> heard.size() == 1);
        assertThat(new StateReader().read(heard.get(0)).totalCrates()).isEqualTo(3);
    }

    @Test
    void what_lies_in_the_store_is_not_written_over_before_it_was_read() throws Exception {
        new WholeWriter(store, StatePlace.whole(), Credentials.none()).write(SomeCrates.healthy("old", 3), 0);
        recalled.set(false);

        desk.accept(SomeCrates.healthy("new", 1));
        desk.storeNewest();
        assertThat(names()).containsExactlyInAnyOrder("old-0", "old-1", "old-2");
        assertThat(store.get("global")).isPresent();

        recalled.set(true);
        desk.accept(SomeCrates.healthy("new", 1));
        desk.storeNewest();
        assertThat(names()).containsExactly("new-0");
    }

    @Test
    void before_the_first_loop_there_is_nothing_to_publish_again() {
        desk.publishAgain();
        assertThat(desk.newest()).isNull();
    }

    @Test
    void a_store_that_does_not_answer_does_not_keep_a_state_from_being_published() throws Exception {
        store.silent = true;
        listen(HeartbeatSubjects.GLOBAL);
        desk.accept(SomeCrates.healthy("crate", 3));
        desk.storeNewest();
        eventually("the state was heard", () -> heard.size() == 1);
        store.silent = false;
        desk.accept(SomeCrates.healthy("crate", 4));
        desk.storeNewest();
        assertThat(new WholeState(store, Inbound.trusting()).read(status -> {}).crates())
                .isEqualTo(4);
    }

    @Test
    void a_slow_store_gets_the_newest_and_not_all() throws IOException {
        desk.accept(SomeCrates.healthy("crate", 1));
        desk.accept(SomeCrates.healthy("crate", 2));
        desk.storeNewest();
        long writes = store.writes;
        desk.storeNewest();
        assertThat(store.writes).isEqualTo(writes);
        assertThat(new WholeState(store, Inbound.trusting()).read(status -> {}).crates())
                .isEqualTo(2);
    }

    @Test
    void a_state_with_the_longest_names_stays_under_the_limit() throws Exception {
        SomeCrates crates = new SomeCrates();
        for (int i = 0; i < 2000; i++) {
            crates.put("\u20ac".repeat(251) + (1000 + i), false, HealthStatus.UNHEALTHY);
        }
        desk.accept(crates);
        byte[] newest = requireNonNull(desk.newest());
        assertThat(newest).hasSizeBetween(100 * 1024, 512 * 1024 - 28);
        assertThat(new StateReader().read(newest).totalCrates()).isEqualTo(2000);
        assertThat(new StateReader().read(newest).cratesTruncated()).isTrue();
    }

    @Test
    void a_partitions_state_carries_counts_that_its_lists_cannot() throws Exception {
        StateDesk partial = new StateDesk(
                bus, leads::get, Credentials.none(), store, StatePlace.of(new Partition(1, 2)), () -> true);
        listen("sx9.heartbeat.partition.1");
        SomeCrates crates = new SomeCrates();
        for (int i = 0; i < 1200; i++) {
            crates.put("rogue-" + i, false, HealthStatus.HEALTHY);
        }
        partial.accept(crates);
        eventually("the state was heard", () -> heard.size() == 1);
        assertThat(new PartialReader().read(heard.get(0)).unauthorizedTotal()).isEqualTo(1200);
    }

    @Test
    void requests_are_answered_with_the_newest_whoever_leads() throws Exception {
        leads.set(false);
        answers = new GlobalAnswers(bus, Credentials.none(), desk::newest, () -> 0);
        assertThat(bus.request(QUESTION, Duration.ofMillis(50))).isEmpty();
        desk.accept(SomeCrates.healthy("crate", 7));
        Envelope answer = bus.request(QUESTION, Duration.ofSeconds(20)).orElseThrow();
        assertThat(new StateReader().read(answer.payload()).totalCrates()).isEqualTo(7);
    }

    @Test
    void questions_without_end_are_answered_so_often_a_second() throws Exception {
        desk.accept(SomeCrates.healthy("crate", 7));
        AtomicLong now = new AtomicLong(5000);
        answers = new GlobalAnswers(bus, Credentials.none(), desk::newest, now::get);
        for (int i = 0; i < GlobalAnswers.MOST; i++) {
            assertThat(bus.request(QUESTION, Duration.ofSeconds(20))).isPresent();
        }
        assertThat(bus.request(QUESTION, Duration.ofMillis(50))).isEmpty();
        now.addAndGet(1000);
        assertThat(bus.request(QUESTION, Duration.ofSeconds(20))).isPresent();
    }

    @Test
    void an_answer_is_protected_for_the_one_who_asked() throws Exception {
        desk.accept(SomeCrates.healthy("crate", 1));
        Credentials signing = new Credentials(
                (subject, json) -> new Envelope(subject, json, Map.of("Sx9-Key-Id", subject), null),
                Inbound.trusting());
        answers = new GlobalAnswers(bus, signing, desk::newest, () -> 0);
        Optional<Envelope> answer = bus.request(QUESTION, Duration.ofSeconds(20));
        assertThat(answer.orElseThrow().headers())
                .containsEntry("Sx9-Key-Id", answer.orElseThrow().subject());
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        new WholeState(store, Inbound.trusting()).read(status -> names.add(status.crateName()));
        return names;
    }

    private void listen(String subject) {
        bus.subscribe(subject, message -> heard.add(message.payload()));
    }
}

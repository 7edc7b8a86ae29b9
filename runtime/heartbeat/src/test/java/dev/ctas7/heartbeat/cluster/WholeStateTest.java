// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.trust.Inbound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeStateTest {
    private final ExpiringStore store = new ExpiringStore(0);
    private final WholeWriter writer = new WholeWriter(store, StatePlace.whole(), Credentials.none());
    private final List<CrateHeartbeatStatus> read = new ArrayList<>();
    private long now = 1000;

    @Test
    void an_empty_store_has_no_pages() throws IOException {
        assertThat(read()).isEqualTo(new WholeState.Reading(0, 0, 0));
    }

    @Test
    void a_hundred_thousand_crates_are_read_back_complete() throws IOException {
        SomeCrates crates = SomeCrates.healthy("crate", 100_000);
        write(crates, 1);
        assertThat(read()).isEqualTo(new WholeState.Reading(100_000, 128, 0));
        Set<CrateHeartbeatStatus> expected = new HashSet<>();
        crates.forEach((status, intervalMs) -> expected.add(status));
        assertThat(new HashSet<>(read)).isEqualTo(expected);
    }

    @Test
    void every_part_fits_into_a_message_however_long_the_names() throws IOException {
        SomeCrates crates = new SomeCrates();
        for (int i = 0; i < 1000; i++) {
            crates.put("\u20ac".repeat(251) + (1000 + i), true, HealthStatus.HEALTHY);
        }
        write(crates, 1);
        assertThat(store.longest()).isLessThan(512 * 1024);
        assertThat(read()).isEqualTo(new WholeState.Reading(1000, 1, 0));
    }

    @Test
    void only_the_page_of_a_crate_whose_judgement_changed_is_written() throws IOException {
        SomeCrates crates = SomeCrates.healthy("crate", 100_000);
        write(crates, 1);
        long before = store.writes;
        crates.put("crate-77", false, HealthStatus.HEALTHY);
        write(crates, 1);
        assertThat(store.writes - before).isEqualTo(1);
        read();
        assertThat(read.stream().filter(status -> !status.hasFoundationCore()))
                .extracting(CrateHeartbeatStatus::crateName)
                .containsExactly("crate-77");
    }

    @Test
    void a_crate_that_is_gone_is_gone_from_its_page() throws IOException {
        SomeCrates crates = SomeCrates.healthy("crate", 10);
        write(crates, 1);
        crates.remove("crate-3");
        write(crates, 1);
        assertThat(read().crates()).isEqualTo(9);
    }

    @Test
    void pages_grow_with_the_crates_and_the_old_ones_go() throws IOException {
        write(SomeCrates.healthy("crate", 1000), 1);
        assertThat(read().pages()).isEqualTo(1);
        write(SomeCrates.healthy("crate", 1001), 1);
        assertThat(read()).isEqualTo(new WholeState.Reading(1001, 2, 0));
        assertThat(store.keys()).noneMatch(key -> key.startsWith("page.1."));
    }

    @Test
    void readers_see_the_old_whole_until_the_new_one_is_complete() throws IOException {
        write(SomeCrates.healthy("crate", 10), 1);
        SomeCrates many = SomeCrates.healthy("crate", 200_000);
        write(many, 1);
        assertThat(read().crates()).isEqualTo(10);
        write(many, 1);
        assertThat(read()).isEqualTo(new WholeState.Reading(200_000, 256, 0));
    }

    @Test
    void another_leader_goes_on_with_the_pages_that_it_finds() throws IOException {
        write(SomeCrates.healthy("crate", 3000), 1);
        WholeWriter next = new WholeWriter(store, StatePlace.whole(), Credentials.none());
        next.write(SomeCrates.healthy("crate", 2999), now);
        assertThat(read()).isEqualTo(new WholeState.Reading(2999, 4, 0));
    }

    @Test
    void every_partition_is_read() throws IOException {
        store.put("partitions", "2".getBytes(StandardCharsets.UTF_8));
        new WholeWriter(store, StatePlace.of(new Partition(0, 2)), Credentials.none())
                .write(SomeCrates.healthy("left", 5), now);
        new WholeWriter(store, StatePlace.of(new Partition(1, 2)), Credentials.none())
                .write(SomeCrates.healthy("right", 6), now);
        assertThat(read()).isEqualTo(new WholeState.Reading(11, 2, 0));
    }

    @Test
    void pages_of_another_number_of_partitions_are_left_alone() throws IOException {
        new WholeWriter(store, StatePlace.of(new Partition(0, 2)), Credentials.none())
                .write(SomeCrates.healthy("old", 5), now);
        write(SomeCrates.healthy("new", 3), 1);
        assertThat(read()).isEqualTo(new WholeState.Reading(3, 1, 0));
    }

    @Test
    void a_broken_page_is_counted_and_the_others_are_read() throws IOException {
        write(SomeCrates.healthy("crate", 2000), 1);
        store.put(StatePlace.whole().pageKey(2, 1, 0), "no page".getBytes(StandardCharsets.UTF_8));
        WholeState.Reading reading = read();
        assertThat(reading.unreadable()).isEqualTo(1);
        assertThat(reading.crates()).isBetween(900L, 1100L);
    }

    /** Else who starts after all orchestrators were gone would miss every crate that beats more seldom. */
    @Test
    void intervals_are_read_back_by_who_has_to_know_them() throws IOException {
        write(SomeCrates.healthy("a", 2).every(60_000), 1);
        List<Long> intervals = new ArrayList<>();

        new WholeState(store, Inbound.trusting()).read(StatePlace.whole(), crate -> intervals.add(crate.intervalMs()));

        assertThat(intervals).containsExactly(60_000L, 60_000L);
    }

    @Test
    void an_index_that_no_orchestrator_writes_is_none() throws IOException {
        for (String index : List.of("3", "-1", "4194304", "99999999999999999999", "")) {
            store.put("pages", index.getBytes(StandardCharsets.UTF_8));
            assertThat(read().pages()).isZero();
        }
    }

    private WholeState.Reading read() throws IOException {
        read.clear();
        return new WholeState(store, Inbound.trusting()).read(read::add);
    }

    private void write(SomeCrates crates, int loops) throws IOException {
        for (int i = 0; i < loops; i++) {
            writer.write(crates, now);
            now += 5000;
        }
    }
}

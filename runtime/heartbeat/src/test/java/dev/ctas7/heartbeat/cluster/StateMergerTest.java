// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.wire.PartialState;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateMergerTest {
    private static final PartialState LEFT = partial(SomeCrates.healthy("left", 1500));
    private static final PartialState RIGHT = partial(SomeCrates.healthy("right", 10));

    @Test
    void totals_are_summed_and_the_map_is_bounded() {
        GlobalHeartbeatState merged = merge(List.of(LEFT, RIGHT), List.of());
        assertThat(merged.totalCrates()).isEqualTo(1510);
        assertThat(merged.healthyCrates()).isEqualTo(1510);
        assertThat(merged.ecosystemHealth()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(merged.crates()).hasSize(1000);
        assertThat(merged.cratesTruncated()).isTrue();
        assertThat(merged.lastUpdateMs()).isEqualTo(77);
    }

    @Test
    void the_worst_of_all_partitions_come_first() {
        PartialState ill = partial(SomeCrates.healthy("ill", 3)
                .put("ill-1", true, HealthStatus.UNHEALTHY)
                .put("ill-2", false, HealthStatus.HEALTHY));
        GlobalHeartbeatState merged = merge(List.of(LEFT, ill), List.of());
        assertThat(merged.crates().keySet()).startsWith("ill-2", "ill-1");
        assertThat(merged.unauthorizedCrates()).containsExactly("ill-2");
        assertThat(merged.ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void what_lists_are_too_short_for_still_counts() {
        PartialState lost = new PartialState(SomeCrates.healthy("lost", 4000).state(), 0, 3000);
        assertThat(merge(List.of(lost), List.of()).ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
        assertThat(merge(List.of(lost, partial(SomeCrates.healthy("here", 2000))), List.of())
                        .ecosystemHealth())
                .isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void no_partition_hides_anothers_unauthorized_crates() {
        SomeCrates many = new SomeCrates();
        for (int i = 0; i < 1000; i++) {
            many.put("rogue-" + i, false, HealthStatus.HEALTHY);
        }
        PartialState one = partial(new SomeCrates().put("the-one", false, HealthStatus.HEALTHY));
        GlobalHeartbeatState merged = merge(List.of(partial(many), one), List.of());
        assertThat(merged.unauthorizedCrates()).hasSize(1000).contains("the-one");
    }

    @Test
    void the_crates_of_a_silent_partition_count_and_none_as_healthy() {
        GlobalHeartbeatState merged = merge(List.of(LEFT), List.of(RIGHT));
        assertThat(merged.totalCrates()).isEqualTo(1510);
        assertThat(merged.healthyCrates()).isEqualTo(1500);
        assertThat(merged.ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(merged.crates().keySet()).noneMatch(name -> name.startsWith("right"));
    }

    @Test
    void an_empty_partition_that_falls_silent_degrades_too() {
        GlobalHeartbeatState merged = merge(List.of(RIGHT), List.of(partial(new SomeCrates())));
        assertThat(merged.ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void a_partition_that_was_never_heard_degrades() {
        assertThat(StateMerger.merge(List.of(RIGHT), List.of(), true, 77).ecosystemHealth())
                .isEqualTo(HealthStatus.DEGRADED);
    }

    private static GlobalHeartbeatState merge(List<PartialState> fresh, List<PartialState> silent) {
        return StateMerger.merge(fresh, silent, false, 77);
    }

    private static PartialState partial(SomeCrates crates) {
        return new PartialState(crates.state(), crates.unauthorizedTotal(), crates.missingTotal());
    }
}

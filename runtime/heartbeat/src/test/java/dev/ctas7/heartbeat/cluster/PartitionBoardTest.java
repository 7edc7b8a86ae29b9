// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.wire.PartialState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionBoardTest {
    private final PartitionBoard board = new PartitionBoard(1, 0);

    @Test
    void a_partition_is_silent_after_fifteen_seconds_and_not_before() {
        board.heard(0, state(1, 100_000), 1000);
        assertThat(board.silent(16_000)).isEmpty();
        assertThat(board.silent(16_001)).containsExactly(0);
    }

    @Test
    void a_state_played_again_does_not_replace_a_newer_one() {
        board.heard(0, state(1, 100_000), 0);
        board.heard(0, state(2, 84_999), 5000);
        assertThat(total(5000)).isEqualTo(1);
        board.heard(0, state(3, 85_000), 5000);
        assertThat(total(5000)).isEqualTo(3);
    }

    @Test
    void a_clock_that_was_set_back_is_believed_once_the_partition_was_silent() {
        board.heard(0, state(1, 100_000), 0);
        board.heard(0, state(2, 5), 15_001);
        assertThat(total(15_001)).isEqualTo(2);
        assertThat(board.silent(15_001)).isEmpty();
    }

    private long total(long nowMs) {
        return requireNonNull(board.merged(nowMs, 1)).totalCrates();
    }

    private static PartialState state(long total, long updatedMs) {
        return new PartialState(
                new GlobalHeartbeatState(
                        Map.of(), true, total, total, List.of(), List.of(), HealthStatus.HEALTHY, true, updatedMs),
                0,
                0);
    }
}

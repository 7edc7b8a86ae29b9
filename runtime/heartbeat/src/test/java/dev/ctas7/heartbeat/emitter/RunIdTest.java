// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunIdTest {
    private static final Instant BOOT = Instant.ofEpochMilli(1_700_000_000_000L);

    @Test
    void it_names_crate_boot_time_process_and_chance() {
        assertThat(RunId.of("web", BOOT, 42)).matches("web:1700000000000:42:[0-9a-f]{16}");
    }

    @Test
    void two_runs_of_one_process_differ() {
        assertThat(RunId.of("web", BOOT, 42)).isNotEqualTo(RunId.of("web", BOOT, 42));
    }

    @Test
    void the_longest_name_is_shortened_and_no_character_is_cut_in_half() {
        String longest = "x".repeat(HeartbeatConfig.LONGEST_NAME);
        String pairs = "a" + "\uD83D\uDE80".repeat(127);

        for (String name : new String[] {longest, pairs, "b" + pairs.substring(1)}) {
            for (long pid : new long[] {1, 12, 123}) {
                String id = RunId.of(name, BOOT, pid);
                HeartbeatConfig config = HeartbeatConfig.of("web", "1", "1");
                assertThat(new LocalHeartbeat(config, "", "", HealthStatus.HEALTHY, 0, 0, id).runId())
                        .hasSizeLessThanOrEqualTo(LocalHeartbeat.LONGEST_RUN_ID);
            }
        }
    }
}

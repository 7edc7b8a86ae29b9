// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePlanTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, 1, 1",
        "1000, 1, 1",
        "1001, 1, 2",
        "2000, 2, 2",
        "2001, 2, 4",
        "1000000, 0, 1024",
        "501, 2, 2",
        "500, 2, 1",
        "1001, 4, 4",
        "1000, 4, 1"
    })
    void pages_are_a_power_of_two_that_grows_at_once_and_shrinks_late(long crates, int current, int pages) {
        assertThat(PagePlan.pagesFor(crates, current)).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 128, 1024, 2048})
    void every_page_is_written_at_least_once_a_minute_and_never_all_at_once(int pages) {
        PagePlan plan = new PagePlan(pages);
        long[] digests = new long[pages];
        long[] writtenAt = new long[pages];
        Arrays.fill(writtenAt, -1);
        for (long now = 0; now < 600_000; now += 5000) {
            List<Integer> due = plan.due(digests, now);
            assertThat(due).hasSizeLessThanOrEqualTo(PagePlan.MOST_CHANGED + (pages + 9) / 10);
            for (int page : due) {
                plan.written(page, digests[page], now);
                writtenAt[page] = now;
            }
            if (plan.isComplete()) {
                assertThat(now - Arrays.stream(writtenAt).min().orElseThrow()).isLessThanOrEqualTo(60_000);
            }
        }
        assertThat(plan.isComplete()).isTrue();
    }

    @Test
    void pages_that_change_all_the_time_leave_the_others_their_minute() {
        PagePlan plan = new PagePlan(1024);
        long[] digests = new long[1024];
        long[] writtenAt = new long[1024];
        for (long now = 0; now < 600_000; now += 5000) {
            for (int page = 0; page < 300; page++) {
                digests[page]++;
            }
            for (int page : plan.due(digests, now)) {
                plan.written(page, digests[page], now);
                writtenAt[page] = now;
            }
            if (now > 120_000) {
                assertThat(now - Arrays.stream(writtenAt).min().orElseThrow()).isLessThanOrEqualTo(60_000);
            }
        }
    }

    @Test
    void a_digest_changes_with_the_judgement_and_not_with_the_time() {
        long digest = PagePlan.digest(status("a", 1, true, HealthStatus.HEALTHY, 0));
        assertThat(PagePlan.digest(status("a", 2, true, HealthStatus.HEALTHY, 0)))
                .isEqualTo(digest);
        assertThat(PagePlan.digest(status("b", 1, true, HealthStatus.HEALTHY, 0)))
                .isNotEqualTo(digest);
        assertThat(PagePlan.digest(status("a", 1, false, HealthStatus.HEALTHY, 0)))
                .isNotEqualTo(digest);
        assertThat(PagePlan.digest(status("a", 1, true, HealthStatus.DEGRADED, 0)))
                .isNotEqualTo(digest);
    }

    @Test
    void names_lie_evenly_on_pages() {
        PagePlan plan = new PagePlan(128);
        int[] crates = new int[128];
        for (int i = 0; i < 100_000; i++) {
            crates[plan.pageOf("service-" + i)]++;
        }
        assertThat(Arrays.stream(crates).min().orElseThrow()).isGreaterThan(600);
        assertThat(Arrays.stream(crates).max().orElseThrow()).isLessThan(1000);
    }

    private static CrateHeartbeatStatus status(
            String name, long seenMs, boolean hasFoundationCore, HealthStatus health, long missed) {
        return new CrateHeartbeatStatus(name, null, seenMs, hasFoundationCore, health, missed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobalHeartbeatStateTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, HEALTHY",
        "4, 4, 0, 0, HEALTHY",
        "4, 3, 0, 0, DEGRADED",
        "4, 4, 0, 1, DEGRADED",
        "4, 2, 0, 2, DEGRADED",
        "4, 1, 0, 3, UNHEALTHY",
        "5, 3, 0, 2, DEGRADED",
        "5, 2, 0, 3, UNHEALTHY",
        "4, 4, 1, 0, UNHEALTHY",
        "1, 0, 0, 1, UNHEALTHY"
    })
    void the_ecosystem_is_as_healthy_as_its_worst_news(
            long total, long healthy, long unauthorized, long missing, HealthStatus expected) {
        assertThat(GlobalHeartbeatState.judge(total, healthy, unauthorized, missing))
                .isEqualTo(expected);
    }

    @Test
    void crates_keep_their_order_and_nothing_can_be_changed_later() {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        for (String name : List.of("worst", "bad", "good")) {
            crates.put(name, status(name));
        }
        List<String> unauthorized = new ArrayList<>(List.of("worst"));

        GlobalHeartbeatState state = new GlobalHeartbeatState(
                crates, false, 3, 1, unauthorized, List.of("bad"), HealthStatus.UNHEALTHY, true, 5);
        crates.clear();
        unauthorized.clear();

        assertThat(state.crates()).containsOnlyKeys("worst", "bad", "good");
        assertThat(List.copyOf(state.crates().keySet())).containsExactly("worst", "bad", "good");
        assertThat(state.unauthorizedCrates()).containsExactly("worst");
        assertThatThrownBy(() -> state.crates().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lists_hold_a_thousand_names_and_not_one_more() {
        List<String> thousand = Collections.nCopies(1000, "a");
        List<String> oneMore = Collections.nCopies(1001, "a");

        assertThat(empty(thousand, thousand, HealthStatus.UNHEALTHY).missingHeartbeats())
                .hasSize(1000);
        assertThatThrownBy(() -> empty(oneMore, oneMore, HealthStatus.UNHEALTHY))
                .hasMessage(ProblemText.of(
                        "global heartbeat state",
                        "unauthorized_crates was '1001' but must be 0 to 1000",
                        "missing_heartbeats was '1001' but must be 0 to 1000"));
    }

    @Test
    void totals_count_at_least_what_is_listed() {
        Map<String, CrateHeartbeatStatus> one = Map.of("a", status("a"));

        assertThatThrownBy(() -> new GlobalHeartbeatState(
                        one, false, 0, 1, List.of(), List.of(), HealthStatus.HEALTHY, true, -1))
                .hasMessage(ProblemText.of(
                        "global heartbeat state",
                        "crates was '1' but must be 0 to 0",
                        "healthy_crates was '1' but must be 0 to 0",
                        "last_update_ms was '-1' but must not be negative"));
        assertThatThrownBy(() ->
                        new GlobalHeartbeatState(one, true, -1, 0, List.of(), List.of(), HealthStatus.HEALTHY, true, 0))
                .hasMessageContaining("total_crates was '-1' but must not be negative");
    }

    @Test
    void an_entry_stands_under_its_own_name() {
        assertThatThrownBy(() -> new GlobalHeartbeatState(
                        Map.of("b", status("a")), true, 1, 1, List.of(), List.of(), HealthStatus.HEALTHY, true, 0))
                .hasMessage(
                        ProblemText.of("global heartbeat state", "crates was 'b' but must be its entry's crate_name"));
    }

    @Test
    void an_ecosystem_neither_starts_nor_stops() {
        assertThatThrownBy(() -> empty(List.of(), List.of(""), HealthStatus.STARTING))
                .hasMessage(ProblemText.of(
                        "global heartbeat state",
                        "ecosystem_health was 'starting' but must be one of healthy, degraded, unhealthy",
                        "missing_heartbeats was '' but must not be blank"));
    }

    private static GlobalHeartbeatState empty(List<String> unauthorized, List<String> missing, HealthStatus health) {
        return new GlobalHeartbeatState(Map.of(), true, 5000, 0, unauthorized, missing, health, true, 0);
    }

    private static CrateHeartbeatStatus status(String name) {
        return new CrateHeartbeatStatus(name, null, 1, true, HealthStatus.HEALTHY, 0);
    }
}

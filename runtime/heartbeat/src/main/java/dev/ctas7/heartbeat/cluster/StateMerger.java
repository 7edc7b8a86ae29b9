// SPDX-License-Identifier: Apache-2.0
// STATE_MERGE_PARTITION_STATES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.wire.PartialState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one global state of those of all partitions.
 *
 * <p>Totals are summed; the crates are the worst of all. A partition from which nothing was heard for a while still
 * counts its crates, but none of them as healthy, since nobody can say so: the ecosystem is at least degraded. What was
 * unauthorized or missing there stays so.
 */
final class StateMerger {
    /** Without foundation-core first, then by health and by what was missed. */
    private static final Comparator<CrateHeartbeatStatus> WORST = Comparator.comparing(
                    CrateHeartbeatStatus::hasFoundationCore)
            .thenComparing(status -> rank(status.health()))
            .thenComparing(
                    Comparator.comparingLong(CrateHeartbeatStatus::missedCount).reversed())
            .thenComparing(CrateHeartbeatStatus::crateName);

    private StateMerger() {}

    /**
     * Merges.
     *
     * @param fresh the newest states of partitions that speak
     * @param silent the last states of partitions that fell silent
     * @param unheard whether a partition was never heard at all
     * @param nowMs the clock of who merges, milliseconds since 1970-01-01T00:00Z
     */
    static GlobalHeartbeatState merge(
            Collection<PartialState> fresh, Collection<PartialState> silent, boolean unheard, long nowMs) {
        List<PartialState> all = new ArrayList<>(fresh);
        all.addAll(silent);
        long total = all.stream().mapToLong(one -> one.state().totalCrates()).sum();
        long healthy =
                fresh.stream().mapToLong(one -> one.state().healthyCrates()).sum();
        long unauthorized =
                all.stream().mapToLong(PartialState::unauthorizedTotal).sum();
        long missing = all.stream().mapToLong(PartialState::missingTotal).sum();
        HealthStatus health = GlobalHeartbeatState.judge(total, healthy, unauthorized, missing);
        boolean blind = unheard || !silent.isEmpty();
        Map<String, CrateHeartbeatStatus> crates = worst(fresh, silent);
        return new GlobalHeartbeatState(
                crates,
                crates.size() < total,
                total,
                healthy,
                names(all.stream().map(one -> one.state().unauthorizedCrates()).toList()),
                names(all.stream().map(one -> one.state().missingHeartbeats()).toList()),
                blind && health == HealthStatus.HEALTHY ? HealthStatus.DEGRADED : health,
                all.stream().allMatch(one -> one.state().hashIntegrity()),
                nowMs);
    }

    private static Map<String, CrateHeartbeatStatus> worst(
            Collection<PartialState> fresh, Collection<PartialState> silent) {
        List<CrateHeartbeatStatus> statuses = new ArrayList<>();
        fresh.forEach(one -> statuses.addAll(one.state().crates().values()));
        for (PartialState one : silent) {
            one.state().crates().values().stream()
                    .filter(status -> status.health() != HealthStatus.HEALTHY || !status.hasFoundationCore())
                    .forEach(statuses::add);
        }
        statuses.sort(WORST);
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        for (CrateHeartbeatStatus status : statuses) {
            if (crates.size() == GlobalHeartbeatState.MOST_ENTRIES) {
                break;
            }
            crates.putIfAbsent(status.crateName(), status);
        }
        return crates;
    }

    /** The first of each partition, then the second: none hides another's. */
    private static List<String> names(List<List<String>> lists) {
        Set<String> names = new LinkedHashSet<>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<String> list : lists) {
                if (i < list.size() && names.size() < GlobalHeartbeatState.MOST_ENTRIES) {
                    names.add(list.get(i));
                }
            }
        }
        return List.copyOf(names);
    }

    private static int rank(HealthStatus health) {
        return switch (health) {
            case UNHEALTHY -> 0;
            case DEGRADED -> 1;
            case STOPPING -> 2;
            case STARTING -> 3;
            case HEALTHY -> 4;
        };
    }
}

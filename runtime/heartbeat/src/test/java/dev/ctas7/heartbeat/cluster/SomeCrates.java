// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.orchestrator.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** Crates whose judgement a test sets, as one orchestrator would see them. */
final class SomeCrates implements Snapshot {
    static final long NOW_MS = 1_767_225_600_000L;

    private final Map<String, CrateHeartbeatStatus> crates = new TreeMap<>();
    private long intervalMs = HeartbeatConfig.DEFAULT_INTERVAL_MS;

    /** So many healthy crates with a name that begins so. */
    static SomeCrates healthy(String name, int count) {
        SomeCrates crates = new SomeCrates();
        for (int i = 0; i < count; i++) {
            crates.put(name + "-" + i, true, HealthStatus.HEALTHY);
        }
        return crates;
    }

    SomeCrates put(String name, boolean hasFoundationCore, HealthStatus health) {
        crates.put(name, new CrateHeartbeatStatus(name, null, NOW_MS, hasFoundationCore, health, 0));
        return this;
    }

    /** All of them beat so often. */
    SomeCrates every(long millis) {
        intervalMs = millis;
        return this;
    }

    void remove(String name) {
        crates.remove(name);
    }

    @Override
    public GlobalHeartbeatState state() {
        List<String> unauthorized = crates.values().stream()
                .filter(status -> !status.hasFoundationCore())
                .map(CrateHeartbeatStatus::crateName)
                .toList();
        long healthy = crates.values().stream()
                .filter(status -> status.hasFoundationCore() && status.health() == HealthStatus.HEALTHY)
                .count();
        Map<String, CrateHeartbeatStatus> first = new LinkedHashMap<>();
        crates.values().stream().limit(1000).forEach(status -> first.put(status.crateName(), status));
        return new GlobalHeartbeatState(
                first,
                crates.size() > 1000,
                crates.size(),
                healthy,
                unauthorized.subList(0, Math.min(1000, unauthorized.size())),
                List.of(),
                GlobalHeartbeatState.judge(crates.size(), healthy, unauthorized.size(), 0),
                true,
                NOW_MS);
    }

    @Override
    public long unauthorizedTotal() {
        return crates.values().stream()
                .filter(status -> !status.hasFoundationCore())
                .count();
    }

    @Override
    public void forEach(ObjLongConsumer<CrateHeartbeatStatus> consumer) {
        crates.values().forEach(status -> consumer.accept(status, intervalMs));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States as an orchestrator would publish them. */
final class States {
    static final long NOW = 1_763_722_800_000L;

    private States() {}

    /** A greeter that does well, a ledger that fell silent for twelve seconds, and a rogue. */
    static GlobalHeartbeatState greeterLedgerAndRogue() {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        put(crates, "greeter", true, HealthStatus.HEALTHY, 300, 0);
        put(crates, "ledger", true, HealthStatus.HEALTHY, 12_000, 12);
        put(crates, "rogue", false, HealthStatus.HEALTHY, 400, 0);
        return new GlobalHeartbeatState(
                crates, false, 3, 1, List.of("rogue"), List.of("ledger"), HealthStatus.UNHEALTHY, true, NOW);
    }

    private static void put(
            Map<String, CrateHeartbeatStatus> crates,
            String name,
            boolean proven,
            HealthStatus health,
            long silentMs,
            long missed) {
        LocalHeartbeat last = new LocalHeartbeat(
                HeartbeatConfig.of(name, "1.2.0", "7.3.1"), proven ? "token" : "", "hash", health, NOW, 7, null);
        crates.put(name, new CrateHeartbeatStatus(name, last, NOW - silentMs, proven, health, missed));
    }
}

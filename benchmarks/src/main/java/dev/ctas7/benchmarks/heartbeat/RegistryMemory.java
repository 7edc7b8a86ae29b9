// SPDX-License-Identifier: Apache-2.0
// MEMORY_MEASURE_KNOWN_CRATES
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.registry.Timing;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;

/**
 * What a full registry holds.
 *
 * @param crates how many, names included
 * @param before live heap in bytes before
 * @param after live heap in bytes with all of them
 */
record RegistryMemory(int crates, long before, long after) {
    /** Fills one in this process. */
    static RegistryMemory measure(int crates) {
        long before = live();
        Registry registry = filled(crates);
        try {
            return new RegistryMemory(crates, before, live());
        } finally {
            Reference.reachabilityFence(registry);
        }
    }

    /** A registry that has heard every one of so many crates once, at time 0. */
    static Registry filled(int crates) {
        Registry registry = new Registry(Timing.DEFAULT, Limits.DEFAULT.withMostCrates(crates), false, 42);
        for (int i = 0; i < crates; i++) {
            registry.record(beat(i, 1), true, 0, 1_700_000_000_000L);
        }
        return registry;
    }

    /** One heartbeat of one of them. */
    static LocalHeartbeat beat(int crate, long sequence) {
        String name = "team-" + crate + "-service";
        return new LocalHeartbeat(
                HeartbeatConfig.of(name, "1.0.0", "7.3.1"),
                FoundationCore.token(),
                "3b29c2b2f9a5d4a1",
                HealthStatus.HEALTHY,
                1_700_000_000_000L + sequence,
                sequence,
                name + ":run-1");
    }

    /** A row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.0f |",
                crates,
                before / 1048576.0,
                after / 1048576.0,
                (after - before) / (double) crates);
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

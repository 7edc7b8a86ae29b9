// SPDX-License-Identifier: Apache-2.0
// FLAG_DEFINE_ENTRY_BITS
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.List;

/** What the bits in a crate's entry mean; the lowest three are its health. */
final class Flags {
    /** It was judged missing and not heard since. */
    static final int MISSING = 1 << 3;
    /** Its silence has been told at least once. */
    static final int TOLD = 1 << 4;
    /** Its last heartbeat, of whichever run, had a state hash that is not configured for it. */
    static final int WRONG_HASH = 1 << 5;
    /** It has more than one run, the others stand in {@link RunTable}. */
    static final int SEVERAL_RUNS = 1 << 6;
    /** None of its runs is known yet: the entry is new, or known from an earlier state only. */
    static final int UNHEARD = 1 << 7;
    /** Its last heartbeat is kept in {@link Details}. */
    static final int DETAILED = 1 << 8;
    /** The last heartbeat of another of its runs, one that is not silent, had a wrong state hash. */
    static final int OTHER_WRONG = 1 << 9;
    /** What {@link RunTable} says. */
    static final int OF_SEVERAL_RUNS = SEVERAL_RUNS | OTHER_WRONG;

    private static final List<HealthStatus> HEALTH = List.of(HealthStatus.values());
    private static final int HEALTH_BITS = 7;

    private Flags() {}

    static HealthStatus health(int flags) {
        return HEALTH.get(flags & HEALTH_BITS);
    }

    // Bits in memory, gone with the process: no order of the enum outlives it.
    @SuppressWarnings("EnumOrdinal")
    static int withHealth(int flags, HealthStatus health) {
        return (flags & ~HEALTH_BITS) | HEALTH.indexOf(health);
    }

    /** Whether one of the flags is set. */
    static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}

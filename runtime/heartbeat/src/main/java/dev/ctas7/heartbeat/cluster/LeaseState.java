// SPDX-License-Identifier: Apache-2.0
// LEASE_DECIDE_CURRENT_LEADER
package dev.ctas7.heartbeat.cluster;

import java.time.Duration;

/**
 * What one orchestrator knows of a lease, and what follows from it at a moment.
 *
 * <p>Moments are nanoseconds of one monotonic clock. A lease counts from before the store was asked, so from before the
 * store's own clock started, and ends half a second early: as long as two clocks' speeds differ by less than eight per
 * cent, no two orchestrators hold it at once.
 *
 * @param held whether the store gave the lease when last asked
 * @param heldSince the moment before it was asked
 * @param answered whether the store ever answered
 * @param failing whether it did not answer when last asked
 * @param failingSince the moment at which it first had not answered
 * @param alone whether it has not answered for so long that everybody leads
 */
record LeaseState(boolean held, long heldSince, boolean answered, boolean failing, long failingSince, boolean alone) {
    /** How long a holder believes in a lease that lasts {@link ClusterNames#LEASE_EXPIRY}. */
    static final long BELIEF_NANOS = ClusterNames.LEASE_EXPIRY.minusMillis(500).toNanos();

    /** How long a store that once answered may be silent before everybody leads. */
    static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

    /**
     * How long a store that never answered may be silent: time for a connection, and for servers to elect their own.
     */
    static final long FIRST_PATIENCE_NANOS = Duration.ofSeconds(3).toNanos();

    /** Nothing has been asked yet: nobody leads. */
    static LeaseState unknown() {
        return new LeaseState(false, 0, false, false, 0, false);
    }

    /** The store gave the lease. */
    LeaseState granted(long askedAt) {
        return new LeaseState(true, askedAt, true, false, 0, false);
    }

    /** The store said that another holds it. */
    LeaseState refused() {
        return new LeaseState(false, 0, true, false, 0, false);
    }

    /**
     * The store did not answer. What it said last still counts; patience is counted between failures, so that a process
     * that was stopped for a while does not take its own pause for the store's.
     */
    LeaseState unanswered(long now) {
        long since = failing ? failingSince : now;
        boolean tooLong = alone || now - since >= (answered ? PATIENCE_NANOS : FIRST_PATIENCE_NANOS);
        return new LeaseState(held, heldSince, answered, true, since, tooLong);
    }

    /** Whether this orchestrator leads at a moment. */
    boolean leads(long now) {
        return alone || (held && now - heldSince < BELIEF_NANOS);
    }
}

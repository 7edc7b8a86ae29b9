// SPDX-License-Identifier: Apache-2.0
// CLUSTER_DEFINE_SHARED_NAMES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Bucket;
import java.time.Duration;

/**
 * The subjects, buckets and keys that orchestrators and those who ask them share, beyond {@link HeartbeatSubjects}.
 *
 * <p>None of the subjects matches {@code sx9.heartbeat.part.<n>.*}, the heartbeats of a partition.
 */
public final class ClusterNames {
    /** A request on this subject is answered with the newest message of {@link HeartbeatSubjects#GLOBAL}. */
    public static final String GLOBAL_GET = HeartbeatSubjects.GLOBAL + ".get";

    /** Matches {@link #partitionState} of every partition. */
    public static final String PARTITION_STATES = HeartbeatSubjects.PREFIX + ".partition.*";

    /** The key of the newest global state. */
    public static final String GLOBAL_KEY = "global";

    /** The key of the number of partitions, as digits; 0 without partitions. */
    public static final String PARTITIONS_KEY = "partitions";

    /** The key of the lease for the one that publishes the global state. */
    public static final String LEASE_KEY = "lease";

    /** The most partitions: names stay short, and a merged state reads them all. */
    public static final int MOST_PARTITIONS = 1024;

    /** How long a lease lasts after it was renewed, by the server's clock. */
    public static final Duration LEASE_EXPIRY = Duration.ofSeconds(6);

    private static final String STATES = HeartbeatSubjects.PREFIX + ".partition.";

    private ClusterNames() {}

    /** Matches the heartbeats of a partition, as the server's mapping names them. */
    public static String partitionBeats(int partition) {
        return HeartbeatSubjects.PREFIX + ".part." + checked(partition) + ".*";
    }

    /** Where the leader of a partition publishes what its orchestrators think. */
    public static String partitionState(int partition) {
        return STATES + checked(partition);
    }

    /**
     * The partition whose state has this subject.
     *
     * @return -1 if {@link #partitionState} gives this subject for none
     */
    public static int partitionOf(String subject) {
        if (!subject.startsWith(STATES) || !subject.substring(STATES.length()).matches("0|[1-9][0-9]{0,3}")) {
            return -1;
        }
        int partition = Integer.parseInt(subject.substring(STATES.length()));
        return partition < MOST_PARTITIONS ? partition : -1;
    }

    /** The key of a partition's newest state. */
    public static String partitionKey(int partition) {
        return "partition." + checked(partition);
    }

    /** The key of the lease for the one that publishes a partition's state. */
    public static String partitionLeaseKey(int partition) {
        return "lease.p" + checked(partition);
    }

    /**
     * What the keys of a partition's pages begin with; without partitions they begin with nothing. The count is part of
     * it: with another count the same partition has other crates.
     */
    public static String partitionPages(Partition partition) {
        return "p" + partition.number() + "of" + partition.count() + ".";
    }

    /** The bucket of states and pages, whose entries stay. */
    public static Bucket states(int replicas) {
        return new Bucket("sx9_heartbeat", Duration.ZERO, replicas);
    }

    /** The bucket of leases, whose entries expire. */
    public static Bucket leases(int replicas) {
        return new Bucket("sx9_heartbeat_lease", LEASE_EXPIRY, replicas);
    }

    private static int checked(int partition) {
        if (partition < 0 || partition >= MOST_PARTITIONS) {
            throw new IllegalArgumentException(
                    "partition was " + partition + " but must be 0 to " + (MOST_PARTITIONS - 1));
        }
        return partition;
    }
}

// SPDX-License-Identifier: Apache-2.0
// PARTITION_NAME_CRATE_SHARE
package dev.ctas7.heartbeat.cluster;

/**
 * Which share of the crates an orchestrator hears, as the server's mapping deals them out.
 *
 * @param number from 0
 * @param count how many there are, 1 to {@link ClusterNames#MOST_PARTITIONS}
 */
public record Partition(int number, int count) {
    /** Checks the ranges. */
    public Partition {
        if (count < 1 || count > ClusterNames.MOST_PARTITIONS) {
            throw new IllegalArgumentException(
                    "partition.count was " + count + " but must be 1 to " + ClusterNames.MOST_PARTITIONS);
        }
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException("partition.number was " + number + " but must be 0 to " + (count - 1));
        }
    }
}

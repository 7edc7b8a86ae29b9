// SPDX-License-Identifier: Apache-2.0
// NODE_HOLD_CLUSTER_SETTINGS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.orchestrator.OrchestratorSettings;
import dev.ctas7.heartbeat.trust.Inbound;
import org.jspecify.annotations.Nullable;

/**
 * One orchestrator among others.
 *
 * @param judging how it judges; its subject follows from the partition
 * @param partition which crates it hears; null for all
 * @param replicas on how many servers of a NATS cluster leases and states lie, 1 to 5: three for three servers
 * @param crates opens crates' heartbeats
 * @param credentials how orchestrators prove who they are
 */
public record NodeSettings(
        OrchestratorSettings judging,
        @Nullable Partition partition,
        int replicas,
        Inbound crates,
        Credentials credentials) {
    /** Hears all crates, believes everybody, and stores on one server. */
    public static final NodeSettings DEFAULT =
            new NodeSettings(OrchestratorSettings.DEFAULT, null, 1, Inbound.trusting(), Credentials.none());

    /** Takes the subject from the partition, and checks the range. */
    public NodeSettings {
        if (replicas < 1 || replicas > 5) {
            throw new IllegalArgumentException("replicas was " + replicas + " but must be 1 to 5");
        }
        judging = partition == null ? judging : judging.withPartition(partition.number());
    }

    /** The same with another way of judging. */
    public NodeSettings withJudging(OrchestratorSettings newJudging) {
        return new NodeSettings(newJudging, partition, replicas, crates, credentials);
    }

    /** The same for the crates of one partition. */
    public NodeSettings withPartition(Partition newPartition) {
        return new NodeSettings(judging, newPartition, replicas, crates, credentials);
    }

    /** The same on another number of servers. */
    public NodeSettings withReplicas(int newReplicas) {
        return new NodeSettings(judging, partition, newReplicas, crates, credentials);
    }

    /** The same with keys for crates, and for orchestrators. */
    public NodeSettings withTrust(Inbound newCrates, Credentials newCredentials) {
        return new NodeSettings(judging, partition, replicas, newCrates, newCredentials);
    }

    StatePlace place() {
        return partition == null ? StatePlace.whole() : StatePlace.of(partition);
    }

    String leaseKey() {
        return partition == null ? ClusterNames.LEASE_KEY : ClusterNames.partitionLeaseKey(partition.number());
    }
}

// SPDX-License-Identifier: Apache-2.0
// STATE_NAME_PUBLISHED_PLACE
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;

/**
 * Where orchestrators put what they think.
 *
 * @param subject what the state is published on
 * @param key where the same lies in key-value
 * @param pages what the keys of its pages begin with
 * @param partial whether it is a partition's state, that has still to be merged
 */
record StatePlace(String subject, String key, String pages, boolean partial) {
    /** Orchestrators that hear all crates. */
    static StatePlace whole() {
        return new StatePlace(HeartbeatSubjects.GLOBAL, ClusterNames.GLOBAL_KEY, "", false);
    }

    /** Orchestrators that hear one partition. */
    static StatePlace of(Partition partition) {
        return new StatePlace(
                ClusterNames.partitionState(partition.number()),
                ClusterNames.partitionKey(partition.number()),
                ClusterNames.partitionPages(partition),
                true);
    }

    /** The key that holds how many pages there are. */
    String indexKey() {
        return pages + "pages";
    }

    /** What the keys of all pages of all counts begin with. */
    String pagePrefix() {
        return pages + "page.";
    }

    /** The key of a part of a page. */
    String pageKey(int count, int page, int part) {
        return pagePrefix() + count + "." + page + "." + part;
    }
}

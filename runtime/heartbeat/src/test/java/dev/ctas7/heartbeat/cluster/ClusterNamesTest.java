// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterNamesTest {
    @Test
    void every_name_is_pinned() {
        assertThat(ClusterNames.GLOBAL_GET).isEqualTo("sx9.heartbeat.global.get");
        assertThat(ClusterNames.PARTITION_STATES).isEqualTo("sx9.heartbeat.partition.*");
        assertThat(ClusterNames.partitionBeats(3)).isEqualTo("sx9.heartbeat.part.3.*");
        assertThat(ClusterNames.partitionState(3)).isEqualTo("sx9.heartbeat.partition.3");
        assertThat(ClusterNames.partitionKey(3)).isEqualTo("partition.3");
        assertThat(ClusterNames.partitionLeaseKey(3)).isEqualTo("lease.p3");
        assertThat(ClusterNames.partitionPages(new Partition(3, 4))).isEqualTo("p3of4.");
        assertThat(ClusterNames.GLOBAL_KEY).isEqualTo("global");
        assertThat(ClusterNames.LEASE_KEY).isEqualTo("lease");
        assertThat(ClusterNames.states(3).toString()).isEqualTo("Bucket[name=sx9_heartbeat, expiry=PT0S, replicas=3]");
        assertThat(ClusterNames.leases(1).toString())
                .isEqualTo("Bucket[name=sx9_heartbeat_lease, expiry=PT6S, replicas=1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1023})
    void a_partition_is_read_back_from_its_subject(int partition) {
        assertThat(ClusterNames.partitionOf(ClusterNames.partitionState(partition)))
                .isEqualTo(partition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sx9.heartbeat.partition.1024",
                "sx9.heartbeat.partition.01",
                "sx9.heartbeat.partition.-1",
                "sx9.heartbeat.partition.",
                "sx9.heartbeat.partition.99999999999",
                "sx9.heartbeat.part.1"
            })
    void other_subjects_are_no_partitions(String subject) {
        assertThat(ClusterNames.partitionOf(subject)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1024})
    void a_partition_out_of_range_has_no_names(int partition) {
        assertThatThrownBy(() -> ClusterNames.partitionState(partition))
                .hasMessage("partition was " + partition + " but must be 0 to 1023");
    }

    @Test
    void a_partition_is_one_of_its_count() {
        assertThat(new Partition(0, 1).number()).isZero();
        assertThat(new Partition(1023, 1024).count()).isEqualTo(1024);
        assertThatThrownBy(() -> new Partition(2, 2)).hasMessage("partition.number was 2 but must be 0 to 1");
        assertThatThrownBy(() -> new Partition(0, 0)).hasMessage("partition.count was 0 but must be 1 to 1024");
        assertThatThrownBy(() -> new Partition(0, 1025)).hasMessage("partition.count was 1025 but must be 1 to 1024");
    }

    @Test
    void replicas_are_one_to_five() {
        assertThat(NodeSettings.DEFAULT.withReplicas(5).replicas()).isEqualTo(5);
        assertThatThrownBy(() -> NodeSettings.DEFAULT.withReplicas(6)).hasMessage("replicas was 6 but must be 1 to 5");
        assertThatThrownBy(() -> NodeSettings.DEFAULT.withReplicas(0)).hasMessage("replicas was 0 but must be 1 to 5");
    }

    @Test
    void the_subject_follows_from_the_partition() {
        assertThat(NodeSettings.DEFAULT.judging().subject()).isEqualTo("sx9.heartbeat.crate.*");
        assertThat(NodeSettings.DEFAULT
                        .withPartition(new Partition(1, 2))
                        .judging()
                        .subject())
                .isEqualTo("sx9.heartbeat.part.1.*");
    }
}

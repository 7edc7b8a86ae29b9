// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostIdTest {
    private static final String MACHINE = "3d1219c7c4c5404aaa1f6d2a48adfda4";

    @TempDir
    private Path root;

    @Test
    void it_is_the_digest_that_sha256sum_prints() {
        // printf vm | sha256sum; printf vm:3d1219c7c4c5404aaa1f6d2a48adfda4 | sha256sum
        assertThat(HostId.of("vm", null))
                .isEqualTo("sha256:5bce98f73f3ed0c837f2729ed9509b38ea66a156db7f653356cb6fe37b366e85");
        assertThat(HostId.of("vm", MACHINE))
                .isEqualTo("sha256:569152dafee2628a270d38481caee79ff37ee53a3203315c72f5c8d8aec7b865");
    }

    @Test
    void a_readable_machine_id_makes_it_stronger_and_anything_else_there_is_passed_over() throws IOException {
        file("proc/sys/kernel/hostname", "vm\n");
        assertThat(HostFacts.hostId(root)).isEqualTo(HostId.of("vm", null));

        file("etc/machine-id", "uninitialized\n");
        assertThat(HostFacts.hostId(root)).isEqualTo(HostId.of("vm", null));

        file("etc/machine-id", MACHINE + "\n");
        assertThat(HostFacts.hostId(root)).isEqualTo(HostId.of("vm", MACHINE));
    }

    @Test
    void this_host_has_one_that_stays_and_shows_nothing_of_it() {
        String id = HostFacts.hostId(Path.of("/"));

        assertThat(HostId.isHostId(id)).isTrue();
        assertThat(HostFacts.hostId(Path.of("/"))).isEqualTo(id);
    }

    @Test
    void a_system_without_such_files_asks_the_network_for_its_name() {
        assertThat(HostId.isHostId(HostFacts.hostId(root))).isTrue();
    }

    private void file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a crate finds out who it is, on every kind of path. */
class ProvenCrateTest {
    private static final String MANIFEST = """
            [smart-crate]
            classification = "data-foundation"
            [smart_meta]
            domains = ["orders", "shipping"]
            [ports]
            http = 18600
            admin = 18601
            [ring_bus]
            heartbeat_interval_ms = 250
            """;

    private final DemoPaths paths = new DemoPaths();

    @TempDir
    Path directory;

    private DemoCrate demo;

    @BeforeEach
    void compile() {
        demo = new DemoCrate(directory.resolve("my classes")).classes("demo");
    }

    @AfterEach
    void close() throws IOException {
        paths.close();
    }

    @Test
    void a_folder_of_classes_says_who_it_is() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);

        Crate crate = paths.crate("demo.Main", demo.folder());

        assertThat(crate.config())
                .isEqualTo(new HeartbeatConfig("orders", "1.0", "7.3.1", 250, 18600, "data-foundation", "orders"));
        assertThat(crate.token()).isEqualTo(FoundationCore.token());
        assertThat(paths.log.lines()).isEmpty();
    }

    @Test
    void a_jar_says_the_same_with_and_without_entries_for_folders() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        Path with = demo.jar(directory.resolve("with space.jar"), true);
        Path without = demo.jar(directory.resolve("without.jar"), false);

        Crate folder = paths.crate("demo.Main", demo.folder());

        for (Path jar : List.of(with, without)) {
            Crate crate = paths.crate("demo.Main", jar);
            assertThat(crate.config()).isEqualTo(folder.config());
            assertThat(crate.stateHash()).isEqualTo(folder.stateHash());
        }
    }

    @Test
    void a_module_says_the_same() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        Path jar = demo.jar(directory.resolve("orders-module.jar"), false);
        Crate folder = paths.crate("demo.Main", demo.folder());

        Crate crate = paths.module(jar, "orders.module", "demo.Main");

        assertThat(crate.config()).isEqualTo(folder.config());
        assertThat(crate.stateHash()).isEqualTo(folder.stateHash());
        assertThat(crate.token()).isNotEmpty();
    }

    @Test
    void a_module_that_is_the_entry_point_is_found_by_its_name_and_on_the_class_path_beside_its_classes()
            throws Exception {
        demo.proof("orders", "demo", "module orders.module");
        Path jar = demo.jar(directory.resolve("orders-module.jar"), true);

        assertThat(paths.module(jar, "orders.module", "demo.Other").config().crateName())
                .isEqualTo("orders");
        assertThat(paths.crate("demo.Other", jar).config().crateName()).isEqualTo("orders");
    }

    @Test
    void a_package_that_is_the_entry_point_is_found_by_its_classes() throws Exception {
        demo.proof("orders", "demo", "demo");

        assertThat(paths.crate("demo.Other", demo.folder()).config().crateName())
                .isEqualTo("orders");
    }

    @Test
    void a_shaded_jar_keeps_its_crates_apart() throws Exception {
        demo.classes("shop")
                .proof("orders", "demo", "demo.Main")
                .proof("shop.front", "shop", "shop.Main")
                .manifest("orders", MANIFEST)
                .manifest("shop.front", "[heartbeat]\ntier = 'edge'\ndomain = 'shop'\nport = 1\n");
        Path jar = demo.jar(directory.resolve("shaded.jar"), false);

        assertThat(paths.crate("demo.Main", jar).config().crateName()).isEqualTo("orders");
        assertThat(paths.crate("shop.Main", jar).config())
                .isEqualTo(new HeartbeatConfig("shop.front", "1.0", "7.3.1", 1000, 1, "edge", "shop"));
    }

    @Test
    void a_run_in_an_ide_without_a_manifest_beats_and_says_once_what_is_missing() throws Exception {
        demo.proof("orders", "demo", "demo.Main");

        Crate crate = paths.crate("demo.Main", demo.folder());

        assertThat(crate.config()).isEqualTo(HeartbeatConfig.of("orders", "1.0", "7.3.1"));
        assertThat(paths.log.lines())
                .containsExactly(
                        "INFO heartbeats of crate orders: there is no smart-crate.toml beside the proof (the goal gate"
                                + " packages it), so tier, domain, port and interval are the defaults");
    }

    @Test
    void the_state_hash_is_constant_for_a_build_and_changes_with_proof_and_manifest() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        String one = paths.crate("demo.Main", demo.folder()).stateHash();
        String again = paths.crate("demo.Main", demo.folder()).stateHash();
        demo.manifest("orders", MANIFEST + "# more\n");
        String changed = paths.crate("demo.Main", demo.folder()).stateHash();
        Files.delete(demo.folder().resolve("META-INF/smart-crate/orders/smart-crate.toml"));

        assertThat(one).isEqualTo(again).matches("[0-9a-f]{32}-[0-9a-f]{32}-[0-9a-f]{32}");
        assertThat(Set.of(one, changed, paths.crate("demo.Main", demo.folder()).stateHash()))
                .hasSize(3);
    }
}

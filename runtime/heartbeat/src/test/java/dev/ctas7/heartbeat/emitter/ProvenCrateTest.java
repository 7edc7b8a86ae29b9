// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private final LogLines log = new LogLines();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    @TempDir
    Path directory;

    private DemoCrate demo;

    @BeforeEach
    void compile() {
        demo = new DemoCrate(directory.resolve("my classes")).classes("demo");
    }

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    @Test
    void a_folder_of_classes_says_who_it_is() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);

        Crate crate = crate("demo.Main", demo.folder());

        assertThat(crate.config())
                .isEqualTo(new HeartbeatConfig("orders", "1.0", "7.3.1", 250, 18600, "data-foundation", "orders"));
        assertThat(crate.token()).isEqualTo(FoundationCore.token());
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void a_jar_says_the_same_with_and_without_entries_for_folders() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        Path with = demo.jar(directory.resolve("with space.jar"), true);
        Path without = demo.jar(directory.resolve("without.jar"), false);

        Crate folder = crate("demo.Main", demo.folder());

        for (Path jar : List.of(with, without)) {
            Crate crate = crate("demo.Main", jar);
            assertThat(crate.config()).isEqualTo(folder.config());
            assertThat(crate.stateHash()).isEqualTo(folder.stateHash());
        }
    }

    @Test
    void a_module_says_the_same() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        Path jar = demo.jar(directory.resolve("orders-module.jar"), false);
        Crate folder = crate("demo.Main", demo.folder());

        Crate crate = ProvenCrate.of(asModule(jar, "orders.module", "demo.Main"), log);

        assertThat(crate.config()).isEqualTo(folder.config());
        assertThat(crate.stateHash()).isEqualTo(folder.stateHash());
        assertThat(crate.token()).isNotEmpty();
    }

    @Test
    void a_module_that_is_the_entry_point_is_found_by_its_name_and_on_the_class_path_beside_its_classes()
            throws Exception {
        demo.proof("orders", "demo", "module orders.module");
        Path jar = demo.jar(directory.resolve("orders-module.jar"), true);

        assertThat(ProvenCrate.of(asModule(jar, "orders.module", "demo.Other"), log)
                        .config()
                        .crateName())
                .isEqualTo("orders");
        assertThat(crate("demo.Other", jar).config().crateName()).isEqualTo("orders");
    }

    @Test
    void a_package_that_is_the_entry_point_is_found_by_its_classes() throws Exception {
        demo.proof("orders", "demo", "demo");

        assertThat(crate("demo.Other", demo.folder()).config().crateName()).isEqualTo("orders");
    }

    @Test
    void a_shaded_jar_keeps_its_crates_apart() throws Exception {
        demo.classes("shop")
                .proof("orders", "demo", "demo.Main")
                .proof("shop.front", "shop", "shop.Main")
                .manifest("orders", MANIFEST)
                .manifest("shop.front", "[heartbeat]\ntier = 'edge'\ndomain = 'shop'\nport = 1\n");
        Path jar = demo.jar(directory.resolve("shaded.jar"), false);

        assertThat(crate("demo.Main", jar).config().crateName()).isEqualTo("orders");
        assertThat(crate("shop.Main", jar).config())
                .isEqualTo(new HeartbeatConfig("shop.front", "1.0", "7.3.1", 1000, 1, "edge", "shop"));
    }

    @Test
    void a_run_in_an_ide_without_a_manifest_beats_and_says_once_what_is_missing() throws Exception {
        demo.proof("orders", "demo", "demo.Main");

        Crate crate = crate("demo.Main", demo.folder());

        assertThat(crate.config()).isEqualTo(HeartbeatConfig.of("orders", "1.0", "7.3.1"));
        assertThat(log.lines())
                .containsExactly(
                        "INFO heartbeats of crate orders: there is no smart-crate.toml beside the proof (the goal gate"
                                + " packages it), so tier, domain, port and interval are the defaults");
    }

    @Test
    void a_manifest_in_another_place_of_the_class_path_is_not_this_crates() throws Exception {
        demo.proof("orders", "demo", "demo.Main");
        DemoCrate other = new DemoCrate(directory.resolve("other")).manifest("orders", MANIFEST);

        assertThat(crate("demo.Main", other.folder(), demo.folder()).config().foundationTier())
                .isNull();
    }

    @Test
    void a_class_without_a_proof_is_told_what_there_is_and_what_to_do() throws Exception {
        demo.proof("orders", "demo", "demo.Main");

        assertThatThrownBy(() -> crate("demo.Other", demo.folder()))
                .isInstanceOf(EmitterException.class)
                .hasMessage("forCrate(demo.Other): no proof META-INF/smart-crate/<crate>/proof.properties names this"
                        + " class, its package or its module as its entry point. There are orders (entry point"
                        + " demo.Main). Without its proof a crate has no name to beat by. Pass the class that carries"
                        + " @AssertHasFoundationCore, and compile with the annotation processor, in the IDE too.");
    }

    @Test
    void a_broken_proof_is_named() throws Exception {
        demo.file("META-INF/smart-crate/orders/proof.properties", "crate=orders\n");

        assertThatThrownBy(() -> crate("demo.Main", demo.folder()))
                .isInstanceOf(EmitterException.class)
                .hasMessageContaining("META-INF/smart-crate/orders/proof.properties: the proof lacks version, token");
    }

    @Test
    void two_crates_that_claim_one_class_are_refused() throws Exception {
        demo.proof("orders", "demo", "demo.Main").proof("rogue", "demo", "demo.Main");

        assertThatThrownBy(() -> crate("demo.Main", demo.folder()))
                .isInstanceOf(EmitterException.class)
                .hasMessageContaining("2 proofs name it as their entry point")
                .hasMessageContaining("rogue (entry point demo.Main)");
    }

    @Test
    void the_proof_beside_the_class_counts_not_a_copy_elsewhere_that_claims_it() throws Exception {
        demo.proof("orders", "demo", "demo.Main");
        DemoCrate rogue = new DemoCrate(directory.resolve("rogue")).record("rogue", "demo.Main", "demo.Main");

        assertThat(crate("demo.Main", demo.folder(), rogue.folder()).config().crateName())
                .isEqualTo("orders");
    }

    @Test
    void a_crate_whose_generated_class_is_gone_or_no_proof_beats_without_a_token() throws Exception {
        demo.proof("orders", "demo", "demo.Main").delete("demo/SmartCrateProof_orders.class");

        assertThat(crate("demo.Main", demo.folder()).token()).isEmpty();
        assertThat(log.lines())
                .first()
                .asString()
                .startsWith("WARNING crate orders cannot show its proof: demo.SmartCrateProof_orders is not there");
        demo.record("orders", "demo.Other", "demo.Main");
        assertThat(crate("demo.Main", demo.folder()).token()).isEmpty();
    }

    @Test
    void the_state_hash_is_constant_for_a_build_and_changes_with_proof_and_manifest() throws Exception {
        demo.proof("orders", "demo", "demo.Main").manifest("orders", MANIFEST);
        String one = crate("demo.Main", demo.folder()).stateHash();
        String again = crate("demo.Main", demo.folder()).stateHash();
        demo.manifest("orders", MANIFEST + "# more\n");
        String changed = crate("demo.Main", demo.folder()).stateHash();
        Files.delete(demo.folder().resolve("META-INF/smart-crate/orders/smart-crate.toml"));

        assertThat(one).isEqualTo(again).matches("[0-9a-f]{32}-[0-9a-f]{32}-[0-9a-f]{32}");
        assertThat(Set.of(one, changed, crate("demo.Main", demo.folder()).stateHash()))
                .hasSize(3);
    }

    private Crate crate(String type, Path... path) throws Exception {
        URL[] urls = new URL[path.length];
        for (int i = 0; i < path.length; i++) {
            urls[i] = path[i].toUri().toURL();
        }
        URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
        loaders.add(loader);
        return ProvenCrate.of(Class.forName(type, false, loader), log);
    }

    private Class<?> asModule(Path jar, String module, String type) throws ClassNotFoundException {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of(module));
        ModuleLayer layer =
                boot.defineModulesWithOneLoader(configuration, getClass().getClassLoader());
        return Class.forName(layer.findModule(module).orElseThrow(), type);
    }
}

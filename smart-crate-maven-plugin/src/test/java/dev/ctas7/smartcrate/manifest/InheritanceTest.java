// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module's manifest stands over the one at the reactor's root, key by key. */
class InheritanceTest {
    private static final String NAME = "smart-crate.toml";
    private static final String ROOT = "../../smart-crate.toml";

    @TempDir
    private Path root;

    private Path module;

    @BeforeEach
    void makeModule() throws IOException {
        module = Files.createDirectories(root.resolve("group/module"));
    }

    @Test
    void keys_of_the_root_fill_what_the_module_leaves_out_and_say_where_they_stand() throws IOException {
        Manifest manifest = merged("[qa]\na = 1\n", "\n[qa]\na = 2\nb = 3\n");

        assertThat(manifest.entries().get("qa.a"))
                .isEqualTo(new Manifest.Entry(1L, at(NAME, 2, 5), at(NAME, 2, 1), false));
        assertThat(manifest.entries().get("qa.b"))
                .isEqualTo(new Manifest.Entry(3L, at(ROOT, 4, 5), at(ROOT, 4, 1), true));
        assertThat(manifest.sections()).containsEntry("qa", at(NAME, 1, 1));
    }

    @Test
    void tables_are_merged_and_lists_are_replaced() throws IOException {
        Manifest manifest = merged(
                "[smart_meta]\ndomains = [\"own\"]\n",
                "[smart_meta]\ndomains = [\"a\", \"b\"]\n[ports]\nhttp = 1\n[a.b]\nc = 1\n");

        assertThat(manifest.strings("smart_meta.domains")).containsExactly("own");
        assertThat(manifest.integer("ports.http")).contains(1L);
        assertThat(manifest.sections()).containsEntry("ports", at(ROOT, 3, 1));
    }

    @Test
    void a_value_of_the_modules_own_hides_a_table_of_the_root() throws IOException {
        Manifest manifest = merged("ports = 5\n", "[ports]\nhttp = 1\n[ports.deep]\nx = 1\n");

        assertThat(manifest.entries().keySet()).containsExactly("ports");
        assertThat(manifest.sections()).isEmpty();
    }

    @Test
    void a_table_of_the_modules_own_hides_a_value_of_the_root() throws IOException {
        Manifest manifest = merged("[ports.a]\nhttp = 1\n", "ports = 5\n");

        assertThat(manifest.entries().keySet()).containsExactly("ports.a.http");
    }

    @Test
    void name_and_its_excuse_are_a_modules_own_while_the_version_is_inherited() throws IOException {
        Manifest manifest = merged(
                "",
                "[smart-crate]\nname = \"root\"\nversion = \"${project.version}\"\n[maven]\nname_differs = \"x\"\n");

        assertThat(manifest.entries().keySet()).containsExactly("smart-crate.version");
    }

    @Test
    void a_module_without_a_manifest_inherits_nothing() throws IOException {
        Files.writeString(root.resolve(NAME), "a = 1\n");

        assertThat(read()).isEqualTo(new ManifestState.Absent(NAME));
    }

    @Test
    void a_root_without_a_manifest_leaves_the_modules_own_alone() throws IOException {
        Files.writeString(module.resolve(NAME), "a = 1\n");

        assertThat(Manifest.of(read()).integer("a")).contains(1L);
    }

    @Test
    void a_broken_root_is_one_finding_in_each_module_however_many_faults_it_has() throws IOException {
        Files.writeString(module.resolve(NAME), "a = 1\n");
        Files.writeString(root.resolve(NAME), "x =\ny =\nz =\n");

        List<Finding> findings = ((ManifestState.Unreadable) read()).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).what())
                .isEqualTo("the reactor root's manifest cannot be read: "
                        + "TOML: Unexpected end of line, expected a value (and 2 more)");
        assertThat(findings.get(0).where()).isEqualTo(at(ROOT, 1, 4));
    }

    @Test
    void faults_of_both_are_told_apart() throws IOException {
        Files.writeString(module.resolve(NAME), "a =\n");
        Files.createDirectory(root.resolve(NAME));

        List<Finding> findings = ((ManifestState.Unreadable) read()).findings();

        assertThat(findings).extracting(finding -> finding.where().file()).containsExactly(NAME, ROOT);
        assertThat(findings.get(1).what())
                .isEqualTo("the reactor root's manifest cannot be read: "
                        + "the manifest is a directory but must be a file");
    }

    @Test
    void the_root_itself_does_not_inherit_from_itself() throws IOException {
        Path file = Files.writeString(root.resolve(NAME), "[smart-crate]\nname = \"root\"\n");

        ManifestState state = ManifestReader.read(file, NAME, root, root.resolve("./" + NAME));

        assertThat(Manifest.of(state).entry("smart-crate.name").orElseThrow().inherited())
                .isFalse();
    }

    private Manifest merged(String own, String inherited) throws IOException {
        Files.writeString(module.resolve(NAME), own);
        Files.writeString(root.resolve(NAME), inherited);
        return Manifest.of(read());
    }

    private ManifestState read() {
        return ManifestReader.read(module.resolve(NAME), NAME, module, root.resolve(NAME));
    }

    private static Location at(String file, int line, int column) {
        return new Location(file, line, column);
    }
}

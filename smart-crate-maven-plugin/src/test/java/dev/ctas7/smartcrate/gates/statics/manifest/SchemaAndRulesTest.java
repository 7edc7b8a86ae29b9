// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two judges of one contract, over every manifest of this repository: they agree, and on the same keys. */
class SchemaAndRulesTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final CrateIdentity ANY = new CrateIdentity("g", "a", "1", "jar");
    private static final SchemaJudge COMPLETE = new SchemaJudge(ManifestSchema.complete());
    private static final SchemaJudge INHERITING = new SchemaJudge(ManifestSchema.inheriting());

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.find(
                REPOSITORY,
                8,
                (file, attributes) -> attributes.isRegularFile()
                        && file.endsWith(GoodManifest.FILE)
                        && !file.toString().contains("/target/"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void both_judge_a_manifest_of_this_repository_alike(Path file) throws IOException {
        Path pom = file.resolveSibling("pom.xml");
        boolean root = Files.exists(pom) && Files.readString(pom).contains("<packaging>pom</packaging>");
        boolean inherits = Files.exists(above(file));
        Set<String> rules = SchemaJudge.objections(findings(file));

        if (inherits) {
            // The root's values below its own leave nothing to object to; by itself the file is not complete.
            assertThat(rules).isEmpty();
            assertThat(INHERITING.objections(Files.readString(file))).isEmpty();
        } else {
            Set<String> schema = COMPLETE.objections(Files.readString(file));
            assertThat(SchemaJudge.sameKeys(rules, schema))
                    .as("rules %s, schema %s", rules, schema)
                    .isTrue();
        }
        // A reactor's root is no crate: what it leaves to its modules is no fault of its own.
        assertThat(INHERITING.objections(Files.readString(file)).isEmpty()).isEqualTo(root || rules.isEmpty());
    }

    @Test
    void there_are_good_and_bad_ones_among_them() throws IOException {
        long bad = 0;
        for (Path file : manifests()) {
            bad += SchemaJudge.objections(findings(file)).isEmpty() ? 0 : 1;
        }

        assertThat(manifests()).hasSizeGreaterThan(40);
        assertThat(bad).isBetween(3L, 10L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ports = 3\n",
                "[[ports]]\n",
                "[ports]\n[port_manager]\nendpoint = \"ftp://a\"\n",
                "[ports]\na = 0\nb = 65536\nc = 1.5\nd = \"1\"\n",
                "qa = 1\n",
                "build = 1\n",
                "[integration]\nring_bus_enabled = true\n",
                "[integration]\nx = {}\ny = 1\n",
                "[semantic_lock]\nlock_file = \"POM.xml\"\n",
                "[semantic_lock]\nlock_file = \".git/x\"\n",
                "[semantic_lock]\nlock_file = \"..\"\n",
                "[semantic_lock]\nlock_file = \"a/../b\"\n",
                "[semantic_lock]\nlock_file = \"a/..b/.c/...\"\n",
                "[semantic_lock]\nlock_file = \" \"\n",
                "[smart_meta]\nxsd_schemas = [\"/a\", \"b\"]\ndomains = []\n",
                "[pattern.verbs]\nyeet = [\"network\"]\n\"a b\" = []\n",
                "[pattern.verbs]\nyeet = [\"unknown\"]\n",
                "[drift]\nwarn = 1\ngate = 1.1\n",
                "[ring_bus]\nmax_hops = 65\nnode_id = -1\n",
                "[intent]\neffects = \"network\"\n"
            })
    void what_is_wrong_in_a_part_is_wrong_for_both(String text) {
        Set<String> rules = SchemaJudge.objections(GoodManifest.check(text));
        Set<String> schema = COMPLETE.objections(text);

        assertThat(SchemaJudge.sameKeys(rules, schema))
                .as("rules %s, schema %s", rules, schema)
                .isTrue();
    }

    private static List<Finding> findings(Path file) {
        Path folder = file.resolveSibling("");
        Path above = above(file);
        Path root = Files.exists(above) ? above : null;
        ManifestState state = ManifestReader.read(file, GoodManifest.FILE, folder, root);
        return ManifestCheck.check(ANY, state, List.of());
    }

    /** The manifest of the reactor's root; modules may lie in a folder that is no module itself. */
    private static Path above(Path file) {
        Path folder = file.resolveSibling("..").normalize();
        Path reactor = Files.exists(folder.resolve("pom.xml"))
                ? folder
                : folder.resolve("..").normalize();
        return reactor.resolve(GoodManifest.FILE);
    }
}

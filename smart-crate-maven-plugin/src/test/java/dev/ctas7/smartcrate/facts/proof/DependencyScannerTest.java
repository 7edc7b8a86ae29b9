// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DependencyScannerTest {
    private static final String EMPTY_SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path folder;

    private static DependencyFacts scan(@Nullable Path file, String version, String type, boolean sibling) {
        return DependencyScanner.scan(
                new ResolvedDependency("org.other", "lib", version, type, "", "compile", file, sibling));
    }

    private static DependencyFacts scan(@Nullable Path file) {
        return scan(file, "1.0", "jar", false);
    }

    private static SomeArtifact library() {
        return new SomeArtifact().with("a/A.class", "a").with("a/text.txt", "t");
    }

    @Test
    void a_released_jar_is_known_by_its_bytes() throws IOException {
        Path jar = library().jar(folder.resolve("lib.jar"));
        Path reordered = new SomeArtifact()
                .with("a/text.txt", "t")
                .with("a/A.class", "a")
                .jar(folder.resolve("other.jar"));

        assertThat(scan(jar).sha256())
                .isEqualTo(new Sha256()
                        .add(new ByteArrayInputStream(Files.readAllBytes(jar)))
                        .hex());
        assertThat(scan(reordered).sha256()).hasSize(64).isNotEqualTo(scan(jar).sha256());
    }

    @Test
    void siblings_and_snapshots_are_known_by_their_content() {
        Path jar = library()
                .with("META-INF/MANIFEST.MF", "Created-By: someone")
                .with("META-INF/maven/org.other/lib/pom.xml", "<project/>")
                .with("META-INF/maven/org.other/lib/pom.properties", "#Sat Nov 21")
                .with("META-INF/INDEX.LIST", "JarIndex-Version: 1.0")
                .with("META-INF/SIGNER.SF", "Signature-Version: 1.0")
                .with("META-INF/SIGNER.EC", "signature")
                .with("module-info.class", "rewritten by the jar tool")
                .with("META-INF/versions/21/module-info.class", "rewritten as well")
                .with("META-INF/smart-crate/lib/smart-crate.toml", "added by the sibling's gate")
                .jar(folder.resolve("lib.jar"));
        Path classes = library().folder(folder.resolve("classes"));

        String content = scan(classes, "1.0", "jar", true).sha256();
        assertThat(scan(jar, "1.0", "jar", true).sha256()).isEqualTo(content);
        assertThat(scan(jar, "1.0-SNAPSHOT", "jar", false).sha256()).isEqualTo(content);
        assertThat(scan(classes).sha256()).isEqualTo(content);
        assertThat(scan(jar).sha256()).isNotEqualTo(content);
    }

    @Test
    void how_a_sibling_was_packed_does_not_count() throws IOException {
        Path folder = library().folder(this.folder.resolve("classes"));
        Path packed = library().jar(this.folder.resolve("lib.jar"));
        Path again = this.folder.resolve("again.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(again))) {
            zip.setLevel(0);
            for (String name : List.of("META-INF/", "a/text.txt", "a/", "a/A.class")) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(1_000_000_000_000L);
                entry.setComment("packed by another tool");
                zip.putNextEntry(entry);
                zip.write(name.endsWith("/") ? new byte[0] : Files.readAllBytes(folder.resolve(name)));
                zip.closeEntry();
            }
        }
        Files.setLastModifiedTime(folder.resolve("a/A.class"), FileTime.fromMillis(0));

        assertThat(Files.readAllBytes(again)).isNotEqualTo(Files.readAllBytes(packed));
        assertThat(List.of(packed, again))
                .allMatch(jar -> scan(jar, "1.0", "jar", true)
                        .sha256()
                        .equals(scan(folder, "1.0", "jar", true).sha256()));
    }

    @Test
    void every_file_counts_in_content() {
        String content = scan(library().folder(folder.resolve("one")), "1.0", "jar", true)
                .sha256();

        assertThat(scan(library().with("a/more.txt", "").folder(folder.resolve("two")), "1.0", "jar", true)
                        .sha256())
                .isNotEqualTo(content);
        assertThat(scan(library().with("a/text.txt", "u").folder(folder.resolve("three")), "1.0", "jar", true)
                        .sha256())
                .isNotEqualTo(content);
    }

    @Test
    void classes_in_the_foundations_packages_are_listed_in_every_version() {
        Path jar = library()
                .with("dev/ctas7/foundation/Evil.class", "")
                .with("dev/ctas7/foundation/notes.txt", "")
                .with("dev/ctas7/foundations/Fine.class", "")
                .with("relocated/dev/ctas7/foundation/Fine.class", "")
                .with("META-INF/versions/21/dev/ctas7/foundation/hash/Evil.class", "")
                .jar(folder.resolve("lib.jar"));

        assertThat(scan(jar).foundationEntries())
                .containsExactly(
                        "META-INF/versions/21/dev/ctas7/foundation/hash/Evil.class", "dev/ctas7/foundation/Evil.class");
    }

    @Test
    void claims_are_read_from_jars_and_folders() {
        SomeArtifact crate = library().proof("lib", "1.0").manifest("lib");
        ClaimedProof claim = new ClaimedProof("lib", true, SomeArtifact.record("lib", "1.0"), "", true);

        assertThat(scan(crate.jar(folder.resolve("lib.jar"))).claims()).containsExactly(claim);
        assertThat(scan(crate.folder(folder.resolve("lib"))).claims()).containsExactly(claim);
    }

    @Test
    void what_cannot_be_opened_has_a_problem_and_no_hash() {
        Path noise = SomeArtifact.write(folder.resolve("noise.jar"), new byte[] {1, 2, 3});

        assertThat(scan(null).problem()).isEqualTo("Maven resolved no file for it");
        assertThat(scan(folder.resolve("none.jar")).problem()).isEqualTo("there is no such file");
        assertThat(scan(noise))
                .isEqualTo(new DependencyFacts(
                        scan(noise).artifact(), "", List.of(), List.of(), "it is not a zip file that Java can open"));
    }

    @Test
    void a_pom_or_a_native_library_is_hashed_and_not_opened() {
        Path pom = SomeArtifact.write(folder.resolve("lib.pom"), new byte[0]);

        assertThat(scan(pom, "1.0", "pom", false))
                .isEqualTo(new DependencyFacts(
                        scan(pom, "1.0", "pom", false).artifact(), EMPTY_SHA, List.of(), List.of(), ""));
        assertThat(scan(pom, "1.0", "test-jar", false).problem()).isEqualTo("it is not a zip file that Java can open");
    }

    @Property(tries = 200)
    void no_damage_to_a_jar_makes_it_throw(@ForAll byte[] noise) throws IOException {
        Path own = Files.createTempDirectory("damaged");
        Path jar = library().proof("lib", "1.0").jar(own.resolve("lib.jar"));
        byte[] bytes = Files.readAllBytes(jar);
        for (int i = 0; i < noise.length; i++) {
            bytes[Math.floorMod(97 * i + 13 * noise[i], bytes.length)] = noise[i];
        }
        Files.write(jar, bytes);

        DependencyFacts facts = scan(jar, "1.0-SNAPSHOT", "jar", false);

        assertThat(facts.problem().isEmpty()).isNotEqualTo(facts.sha256().isEmpty());
        Files.delete(jar);
        Files.delete(own);
    }
}

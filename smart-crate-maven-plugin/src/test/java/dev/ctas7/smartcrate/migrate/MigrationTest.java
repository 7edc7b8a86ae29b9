// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.migrate.edit.Open;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final String SOURCE = """
            package a;

            import io.github.rctcwyvrn.forbidden.Forbidden;

            class A {
                String of(byte[] d) {
                    Forbidden h = Forbidden.newInstance();
                    h.update(d);
                    return h.hexdigest();
                }
            }
            """;
    private static final String POM = """
            <project>
              <dependencies>
                <dependency>
                  <groupId>io.github.rctcwyvrn</groupId>
                  <artifactId>forbidden</artifactId>
                  <version>1.3</version>
                </dependency>
              </dependencies>
            </project>
            """;

    @TempDir
    private Path folder;

    private ModuleFolder module;

    @BeforeEach
    void an_empty_module() throws IOException {
        module = ModuleFolder.in(folder);
    }

    @Test
    void sources_tests_pom_manifest_resources_and_deployment_change_together() throws IOException {
        module.with("src/main/java/a/A.java", SOURCE)
                .with("src/test/java/a/B.java", SOURCE.replace("class A", "class B"))
                .with("pom.xml", POM)
                .with("smart-crate.toml", "[semantic_lock.hashes]\ncontent_hash_algorithm = \"forbidden\"\n")
                .with("src/main/resources/app.yml", "cache:\n  hash: forbidden\n")
                .with("Dockerfile", "FROM x\nENV HASH_ALGO=forbidden\n")
                .with("compose.yaml", "services:\n  a:\n    environment:\n      HASH_ALGO: forbidden\n")
                .with(".github/workflows/ci.yml", "env:\n  CHECKSUM: forbidden\n");

        Migration migration = module.migration();

        assertThat(migration.open()).isEmpty();
        assertThat(migration.changed())
                .extracting(ChangedFile::path)
                .containsExactly(
                        ".github/workflows/ci.yml",
                        "Dockerfile",
                        "compose.yaml",
                        "pom.xml",
                        "smart-crate.toml",
                        "src/main/java/a/A.java",
                        "src/main/resources/app.yml",
                        "src/test/java/a/B.java");
        assertThat(migration.changesSources()).isTrue();
        MigrationFiles.apply(module.basedir(), migration);
        assertThat(module.read("pom.xml")).doesNotContain("<dependency>");
        assertThat(module.migration()).isEqualTo(new Migration(List.of(), List.of()));
    }

    @Test
    void a_library_that_a_kept_use_needs_stays_in_the_pom() throws IOException {
        module.with("src/main/java/a/A.java", SOURCE.replace("newInstance()", "newKeyedHasher(d)"))
                .with("pom.xml", POM);

        Migration migration = module.migration();

        assertThat(migration.changed()).isEmpty();
        assertThat(migration.open()).extracting(Open::file).containsExactly("pom.xml", "src/main/java/a/A.java");
    }

    @Test
    void generated_sources_other_modules_and_binary_files_are_not_touched() throws IOException {
        module.with("target/generated-sources/x/A.java", SOURCE)
                .with("other/pom.xml", POM)
                .with("other/Dockerfile", "ENV HASH_ALGO=forbidden\n")
                .with("src/main/resources/data.bin", "\0hash: forbidden\n");
        Files.writeString(module.basedir().resolve("../Dockerfile"), Spelled.of("ENV HASH=forbidden"));

        assertThat(module.migration().changed()).isEmpty();
        assertThat(module.migration().open()).isEmpty();
    }

    @Test
    void encoding_line_ends_and_a_missing_last_line_end_survive() throws IOException {
        String text = SOURCE.replace("\n", "\r\n").strip() + " // \u00e9";
        new ModuleFolder(module.basedir(), "ISO-8859-1")
                .with("src/main/java/a/A.java", text, StandardCharsets.ISO_8859_1);
        Migration migration = new ModuleFolder(module.basedir(), "ISO-8859-1").migration();

        MigrationFiles.apply(module.basedir(), migration);

        assertThat(module.read("src/main/java/a/A.java"))
                .contains(
                        "import dev.ctas7.foundation.hash.Murmur3Stream;\r\n",
                        "Murmur3Stream h = new Murmur3Stream(0);\r\n")
                .endsWith("} // \u00e9");
        assertThat(module.read("src/main/java/a/A.java").replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void what_is_not_in_the_declared_encoding_is_said() throws IOException {
        module.with("src/main/java/a/A.java", SOURCE + "// \u00e9", StandardCharsets.ISO_8859_1);

        assertThat(module.migration().open())
                .singleElement()
                .satisfies(open -> assertThat(open.why()).isEqualTo("it is no text in UTF-8"));
    }

    @Test
    void when_one_file_cannot_be_written_all_are_as_they_were() throws IOException {
        // The name is as long as names can be, so that no temporary file can stand beside it.
        String last = "src/main/resources/" + "x".repeat(250) + ".yml";
        module.with("src/main/java/a/A.java", SOURCE)
                .with("Dockerfile", "ENV HASH=forbidden\n")
                .with(last, "hash: forbidden\n");
        Migration migration = module.migration();

        assertThat(migration.changed()).hasSize(3);
        assertThatThrownBy(() -> MigrationFiles.apply(module.basedir(), migration))
                .hasMessageEndingWith("all files are as they were");

        assertThat(module.read("Dockerfile")).isEqualTo(Spelled.of("ENV HASH=forbidden\n"));
        assertThat(module.read("src/main/java/a/A.java")).isEqualTo(Spelled.of(SOURCE));
    }

    @Test
    void a_file_that_changed_meanwhile_stops_everything() throws IOException {
        module.with("src/main/java/a/A.java", SOURCE).with("Dockerfile", "ENV HASH=forbidden\n");
        Migration migration = module.migration();
        module.with("src/main/java/a/A.java", SOURCE + "\n");

        assertThatThrownBy(() -> MigrationFiles.apply(module.basedir(), migration))
                .hasMessage("'src/main/java/a/A.java' has changed meanwhile; nothing was written, run it again");
        assertThat(module.read("Dockerfile")).isEqualTo(Spelled.of("ENV HASH=forbidden\n"));
    }
}

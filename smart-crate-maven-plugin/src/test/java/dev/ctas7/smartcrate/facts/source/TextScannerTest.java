// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.facts.source.TextFile.Kind;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScannerTest {
    private static final String WORD = ForbiddenWord.NAME;

    @TempDir
    Path temp;

    private CrateFolder crate;

    @BeforeEach
    void module_in_a_folder() throws IOException {
        crate = new CrateFolder(Files.createDirectory(temp.resolve("module")));
    }

    @Test
    void resources_are_filtered_hashed_and_searched() throws IOException {
        String text = "# " + WORD + "\r\nä = " + WORD + "\r\n";
        crate.write("res/a/app.properties", text)
                .write("res/a/skip.txt", WORD)
                .write("res/.gitignore", WORD)
                .write("res/a/app.properties~", WORD)
                .write("test/t.json", "{}")
                .resources("res", List.of("**/*"), List.of("**/skip.*"))
                .testResources("test");

        List<TextFile> files = crate.scanTexts();

        assertThat(files)
                .containsExactly(
                        new TextFile(
                                "res/a/app.properties",
                                Kind.RESOURCE,
                                List.of(hit(1, 3), hit(2, 5)),
                                List.of(),
                                ContentHasher.hashText(text.replace("\r", "").getBytes(StandardCharsets.UTF_8))),
                        new TextFile(
                                "test/t.json",
                                Kind.TEST_RESOURCE,
                                List.of(),
                                List.of(),
                                ContentHasher.hashText("{}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void binary_content_is_hashed_byte_by_byte_and_not_searched() throws IOException {
        crate.write("res/in.bin", WORD + "\r\n\0")
                .write("res/lf.bin", WORD + "\n\0")
                .write("res/late.txt", "x".repeat(TextReader.PROBE) + "\0" + WORD)
                .resources("res", List.of(), List.of());

        List<TextFile> files = crate.scanTexts();

        assertThat(files.get(0).forbidden()).isEmpty();
        assertThat(files.get(0).hash()).isNotEqualTo(files.get(2).hash());
        assertThat(files.get(1).forbidden()).containsExactly(hit(1, TextReader.PROBE + 2));
    }

    @Test
    void a_word_across_two_reads_is_found() throws IOException {
        crate.write("res/long.txt", "x".repeat(TextReader.PROBE - 3) + WORD + "y".repeat(100_000) + "\n" + WORD)
                .resources("res", List.of(), List.of());

        assertThat(crate.scanTexts().get(0).forbidden()).containsExactly(hit(1, TextReader.PROBE - 2), hit(2, 1));
    }

    @Test
    void deployment_files_are_found_in_the_module_but_not_elsewhere() throws IOException {
        crate.write("Dockerfile", "FROM a:1\n")
                .write("docker/app.Dockerfile", "FROM b:1 AS x\n")
                .write("compose.yaml", "services: " + WORD)
                .write(".github/workflows/build.yml", "on: push")
                .write("src/main/resources/Dockerfile", "FROM c:1\n")
                .write("target/Dockerfile", "FROM d:1")
                .write("node_modules/x/Dockerfile", "FROM e:1")
                .write("nested/pom.xml", "<project/>")
                .write("nested/Dockerfile", "FROM f:1")
                .write(".git/Dockerfile", "FROM g:1")
                .resources("src/main/resources", List.of(), List.of());

        List<TextFile> files = crate.scanTexts();

        assertThat(files)
                .extracting(TextFile::path, TextFile::kind, TextFile::baseImages)
                .containsExactly(
                        tuple(".github/workflows/build.yml", Kind.CI, List.of()),
                        tuple("Dockerfile", Kind.DOCKERFILE, List.of(new BaseImage("a:1", "", 1))),
                        tuple("compose.yaml", Kind.COMPOSE, List.of()),
                        tuple("docker/app.Dockerfile", Kind.DOCKERFILE, List.of(new BaseImage("b:1", "x", 1))),
                        tuple("src/main/resources/Dockerfile", Kind.RESOURCE, List.of()));
        assertThat(files.get(2).forbidden()).containsExactly(hit(1, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "Dockerfile,DOCKERFILE",
        "dockerfile,DOCKERFILE",
        "Dockerfile.prod,DOCKERFILE",
        "Dockerfile-jvm,DOCKERFILE",
        "a/api.Dockerfile,DOCKERFILE",
        "Containerfile,DOCKERFILE",
        "Dockerfile.dockerignore,",
        "DockerfileTest.java,",
        "docker-compose.yml,COMPOSE",
        "docker-compose.override.yaml,COMPOSE",
        "compose-dev.yml,COMPOSE",
        "composer.yml,",
        "compose.json,",
        ".gitlab-ci.yml,CI",
        "Jenkinsfile,CI",
        "azure-pipelines.yml,CI",
        ".circleci/config.yml,CI",
        "bitbucket-pipelines.yml,CI",
        ".github/workflows/x.yaml,CI",
        ".github/dependabot.yml,",
        "a/Jenkinsfile,",
        "x.yml,"
    })
    void names_tell_the_kind(String path, Kind kind) {
        assertThat(DeploymentFiles.kindOf(path)).isEqualTo(java.util.Optional.ofNullable(kind));
    }

    @Test
    void what_cannot_be_read_is_told_once() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.txt"), WORD);
        crate.link("res/out.txt", outside)
                .resources("res", List.of(), List.of())
                .resources("res", List.of(), List.of());

        assertThat(crate.scanTexts())
                .containsExactly(TextFile.unread("res/out.txt", Kind.RESOURCE, "symbolic link that leaves the module"));
    }

    private static WordHit hit(int line, int column) {
        return new WordHit(line, column, WORD, WordHit.Place.TEXT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.dependency;
import static dev.ctas7.smartcrate.lock.LockFixture.source;
import static dev.ctas7.smartcrate.lock.LockFixture.type;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.hash.TrivariateHash;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockBuilderTest {
    private static final String SHA = "1".repeat(64);

    private static final LockInputs INPUTS = new LockInputs(
            "demo",
            "smart-crate.toml",
            LockFixture.hash('m'),
            List.of(
                    source("src/main/java/Z.java", SourceKind.MAIN, 'a'),
                    source("src/test/java/T.java", SourceKind.TEST, 'b'),
                    source("target/generated-sources/G.java", SourceKind.GENERATED, 'c'),
                    source("src/main/java/A.java", SourceKind.MAIN, 'd')),
            List.of(
                    text("src/main/resources/r.txt", TextFile.Kind.RESOURCE),
                    text("src/test/resources/t.txt", TextFile.Kind.TEST_RESOURCE),
                    text("Dockerfile", TextFile.Kind.DOCKERFILE)),
            new ClassFiles(
                    true, List.of(type("demo.B", "demo.B x"), type("demo.A", "demo.A#m y", "demo.A x")), List.of()),
            List.of(
                    dependency("compile", "g:b:jar:2", SHA),
                    dependency("runtime", "g:a:jar:1", SHA),
                    dependency("test", "g:t:jar:1", SHA),
                    dependency("provided", "g:p:jar:1", SHA),
                    dependency("compile", "dev.ctas7:annotation-processor:jar:7", SHA),
                    dependency("compile", "g:a:test-jar:1:tests", SHA),
                    dependency("runtime", "io:netty:jar:4:linux-x86_64", SHA),
                    dependency("runtime", "org:fx:jar:21:win", SHA),
                    dependency("runtime", "org:gl:jar:3:natives-macos-arm64", SHA),
                    dependency("compile", "g:window:jar:1:winter", "")),
            CodeFacts.NONE);

    @Test
    void main_sources_resources_and_manifest_are_content() {
        assertThat(LockBuilder.build(INPUTS).content().lines())
                .containsExactly(
                        content("smart-crate.toml", 'm'),
                        content("src/main/java/A.java", 'd'),
                        content("src/main/java/Z.java", 'a'),
                        content("src/main/resources/r.txt", 'r'));
    }

    @Test
    void all_interface_lines_are_sorted() {
        assertThat(LockBuilder.build(INPUTS).members().lines()).containsExactly("demo.A x", "demo.A#m y", "demo.B x");
    }

    @Test
    void what_is_there_at_run_time_is_a_dependency_and_platforms_are_marked() {
        assertThat(LockBuilder.build(INPUTS).dependencies().lines())
                .containsExactly(
                        "g:a 1 sha256:" + SHA,
                        "g:a:test-jar:tests 1 sha256:" + SHA,
                        "g:b 2 sha256:" + SHA,
                        "g:window:jar:winter 1 no-file",
                        "io:netty:jar:linux-x86_64 platform 4 sha256:" + SHA,
                        "org:fx:jar:win platform 21 sha256:" + SHA,
                        "org:gl:jar:natives-macos-arm64 platform 3 sha256:" + SHA);
    }

    @Test
    void each_hash_is_over_part_crate_lines_and_schema() {
        assertThat(LockBuilder.build(INPUTS).members().hash())
                .isEqualTo(TrivariateHash.of(
                                "interface demo", "demo.A x\ndemo.A#m y\ndemo.B x".getBytes(UTF_8), "1".getBytes(UTF_8))
                        .toBase96());
    }

    private static TextFile text(String path, TextFile.Kind kind) {
        return new TextFile(path, kind, List.of(), List.of(), LockFixture.hash('r'));
    }
}

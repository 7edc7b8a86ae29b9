// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.run.FactsGatherer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of init that look at more than one file. */
class FirstStepsTest {
    @TempDir
    private Path folder;

    @Test
    void a_crate_that_is_not_compiled_gets_no_lock() throws IOException {
        FirstLock lock = FirstLock.make(facts(), folder, List.of(), false);

        assertThat(lock.state()).isEqualTo(FirstLock.State.NOT_COMPILED);
        assertThat(folder.resolve("smart-crate.lock")).doesNotExist();
    }

    @Test
    void a_lock_that_is_there_is_kept() throws IOException {
        Files.writeString(folder.resolve("smart-crate.lock"), "whatever it holds");

        FirstLock lock = FirstLock.make(facts(), folder, List.of(), false);

        assertThat(lock).isEqualTo(new FirstLock(FirstLock.State.DONE, "kept     smart-crate.lock"));
        assertThat(folder.resolve("smart-crate.lock")).hasContent("whatever it holds");
    }

    @Test
    void who_wants_no_lock_gets_none() throws IOException {
        Files.writeString(folder.resolve("smart-crate.toml"), "[semantic_lock]\nenabled = false\n");

        assertThat(FirstLock.make(facts(), folder, List.of(), false).state()).isEqualTo(FirstLock.State.DONE);
    }

    @Test
    void another_base_image_is_said_with_its_place_and_the_last_stage_counts() {
        BaseImage build = new BaseImage("maven:3", "build", 1);
        BaseImage other = new BaseImage("eclipse-temurin:17", "", 5);
        BaseImage gold = new BaseImage("ctas7-foundation-core:gold-disk", "", 5);

        assertThat(BaseImages.advice(List.of(dockerfile(build, other))))
                .isEqualTo("let the last stage of Dockerfile:5 start FROM ctas7-foundation-core:gold-disk instead of"
                        + " eclipse-temurin:17");
        assertThat(BaseImages.advice(List.of(dockerfile(build, gold)))).isEmpty();
        assertThat(BaseImages.advice(List.of())).isEmpty();
    }

    private static TextFile dockerfile(BaseImage... images) {
        return new TextFile("Dockerfile", TextFile.Kind.DOCKERFILE, List.of(), List.of(images), ContentHash.UNREAD);
    }

    private CrateFacts facts() throws IOException {
        Path source = folder.resolve("src/main/java/a/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package a; class A {}");
        Path target = folder.resolve("target");
        return FactsGatherer.gather(new CrateInputs(
                new CrateIdentity("g", "demo", "1", "jar"),
                folder,
                folder.resolve("smart-crate.toml"),
                null,
                List.of(new SourceRoot(folder.resolve("src/main/java"), SourceKind.MAIN)),
                List.of(),
                List.of(),
                target.resolve("classes"),
                target,
                null,
                List.of(),
                List.of(),
                null));
    }
}

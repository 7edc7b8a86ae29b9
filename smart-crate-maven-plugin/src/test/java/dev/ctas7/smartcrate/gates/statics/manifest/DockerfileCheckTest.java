// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Dockerfile builds stands on the gold disk, whatever compiles it. */
class DockerfileCheckTest {
    private static final String GOLD = "ctas7-foundation-core:gold-disk";

    @Test
    void one_stage_on_the_gold_disk_is_fine_and_so_is_a_pinned_one() {
        assertThat(check(new BaseImage(GOLD, "", 1))).isEmpty();
        assertThat(check(new BaseImage(GOLD + "@sha256:abc", "", 1))).isEmpty();
    }

    @Test
    void another_image_is_found_at_its_line() {
        assertThat(check(new BaseImage("eclipse-temurin:17", "", 3)))
                .containsExactly(Finding.of(
                        ManifestRules.NOT_GOLD_DISK,
                        Location.of("docker/Dockerfile", 3),
                        "eclipse-temurin:17",
                        "what the Dockerfile builds starts FROM 'eclipse-temurin:17' but must start FROM " + GOLD,
                        "A crate on another image does not carry the audited foundation.",
                        "Let the last stage start FROM " + GOLD));
    }

    @Test
    void a_builder_stage_may_stand_on_any_image() {
        assertThat(check(new BaseImage("maven:3.9", "build", 1), new BaseImage(GOLD, "", 5)))
                .isEmpty();
    }

    @Test
    void the_gold_disk_in_a_builder_stage_does_not_help() {
        assertThat(check(new BaseImage(GOLD, "build", 1), new BaseImage("scratch", "", 5)))
                .singleElement()
                .extracting(Finding::where)
                .isEqualTo(Location.of("docker/Dockerfile", 5));
    }

    @Test
    void a_stage_stands_on_what_the_earlier_stage_it_names_stands_on() {
        assertThat(check(
                        new BaseImage(GOLD, "base", 1), new BaseImage("BASE", "deps", 2), new BaseImage("deps", "", 3)))
                .isEmpty();
        assertThat(check(new BaseImage("alpine", "base", 1), new BaseImage("base", "", 2)))
                .singleElement()
                .extracting(Finding::element)
                .isEqualTo("alpine");
    }

    @Test
    void a_later_stage_cannot_be_meant() {
        assertThat(check(new BaseImage("base", "app", 1), new BaseImage(GOLD, "base", 2), new BaseImage("app", "", 3)))
                .singleElement()
                .extracting(Finding::element)
                .isEqualTo("base");
    }

    @Test
    void names_that_only_look_like_the_gold_disk_are_found() {
        for (String image : List.of(
                GOLD + "2", "evil/" + GOLD, "ctas7-foundation-core", "ctas7-foundation-core:latest", "${BASE}", "")) {
            assertThat(check(new BaseImage(image, "", 1))).as(image).hasSize(1);
        }
    }

    @Test
    void a_dockerfile_without_from_is_found_at_its_first_line() {
        assertThat(check())
                .singleElement()
                .extracting(Finding::what, Finding::where)
                .containsExactly(
                        "the Dockerfile has no FROM but must start FROM " + GOLD, Location.of("docker/Dockerfile"));
    }

    @Test
    void only_dockerfiles_are_asked_and_also_beside_an_absent_manifest() {
        List<Finding> findings = ManifestCheck.check(
                GoodManifest.DEMO,
                new ManifestState.Absent("smart-crate.toml"),
                List.of(file(TextFile.Kind.COMPOSE), file(TextFile.Kind.DOCKERFILE)));

        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("SC108", "SC100");
    }

    private static List<Finding> check(BaseImage... stages) {
        return DockerfileCheck.check(file(TextFile.Kind.DOCKERFILE, stages)).stream()
                .toList();
    }

    private static TextFile file(TextFile.Kind kind, BaseImage... stages) {
        return new TextFile("docker/Dockerfile", kind, List.of(), List.of(stages), new ContentHash("", ""));
    }
}

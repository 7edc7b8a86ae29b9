// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.model.ScoreComponent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReactorCheckTest {
    private static CrateIdentity crate(String groupId, String artifactId, String packaging) {
        return new CrateIdentity(groupId, artifactId, "1.0", packaging);
    }

    private static ReactorModule module(
            CrateIdentity crate, boolean sources, boolean manifest, boolean plugin, boolean foundation) {
        String folder = "parts/" + crate.artifactId();
        return new ReactorModule(crate, folder, false, false, sources, manifest, plugin, foundation, Path.of("x"));
    }

    private static ReactorModule later(boolean sources, boolean manifest, boolean plugin, boolean foundation) {
        return module(crate("org.example", "later", "jar"), sources, manifest, plugin, foundation);
    }

    private static String nodes(SomeCrate crate) {
        ScoreComponent nodes = Judging.judge(crate).score().components().get(3);
        return nodes.evidence();
    }

    @Test
    void a_module_built_before_with_its_proof_is_healthy() {
        SomeCrate crate = new SomeCrate().module(SomeCrate.module("earlier", true), SomeCrate.claim("earlier", "1.0"));

        assertThat(Judging.objections(crate)).isEmpty();
        assertThat(nodes(crate)).isEqualTo("2 of 2 crates of the reactor healthy");
    }

    @Test
    void a_module_built_before_without_its_proof_is_unauthorized() {
        SomeCrate crate = new SomeCrate().module(SomeCrate.module("earlier", true), SomeCrate.claim("other", "1.0"));

        assertThat(Judging.objections(crate))
                .containsExactly(
                        "SC012 module earlier (earlier) is unauthorized: there is no proof in its output folder");
        assertThat(Judging.unauthorized(crate)).containsExactly("earlier");
        assertThat(nodes(crate)).isEqualTo("1 of 2 crates of the reactor healthy");
    }

    @Test
    void its_proof_must_fit_and_link_like_any_other() {
        ClaimedProof claim = new ClaimedProof("earlier", true, SomeCrate.proofRecord("earlier", "0.9"), "", false);

        assertThat(Judging.objections(new SomeCrate().module(SomeCrate.module("earlier", true), claim)))
                .containsExactly("SC012 module earlier (earlier) is unauthorized: version was '0.9' but must be '1.0'; "
                        + "class 'demo.SmartCrateProof_earlier' is missing or does not call FoundationCore.token()");
    }

    @Test
    void a_module_with_a_manifest_is_judged_although_nobody_looked_for_its_sources() {
        CrateIdentity identity = crate("org.example", "earlier", "jar");
        ReactorModule quick = new ReactorModule(identity, "e", false, true, false, true, true, true, Path.of("e"));

        assertThat(Judging.unauthorized(new SomeCrate().module(quick))).containsExactly("earlier");
        assertThat(nodes(new SomeCrate().module(quick, SomeCrate.claim("earlier", "1.0"))))
                .isEqualTo("2 of 2 crates of the reactor healthy");
        assertThat(Judging.unauthorized(new SomeCrate().module(later(false, true, false, true))))
                .containsExactly("later");
    }

    @Test
    void a_module_not_built_yet_is_judged_by_its_model() {
        assertThat(Judging.objections(new SomeCrate().module(later(true, true, true, true))))
                .isEmpty();
        assertThat(Judging.objections(new SomeCrate().module(later(true, true, false, true))))
                .containsExactly("SC012 module later (parts/later) is unauthorized: "
                        + "its pom does not declare smart-crate-maven-plugin");
        assertThat(Judging.objections(new SomeCrate().module(later(true, true, true, false))))
                .containsExactly("SC012 module later (parts/later) is unauthorized: "
                        + "its pom does not declare foundation-core in scope compile or runtime");
    }

    @Test
    void a_module_with_sources_and_no_manifest_is_unauthorized_unless_listed() {
        SomeCrate crate = new SomeCrate().module(later(true, false, true, true));

        assertThat(Judging.objections(crate))
                .containsExactly("SC014 module later (parts/later) has main sources and no smart-crate.toml");
        assertThat(Judging.unauthorized(crate)).containsExactly("later");
        SomeCrate listed = crate.manifest("maven.not_crates", List.of("later"));
        assertThat(Judging.objections(listed)).isEmpty();
        assertThat(nodes(listed)).isEqualTo("1 of 1 crates of the reactor healthy");
    }

    @Test
    void a_listed_module_with_a_manifest_is_a_crate_all_the_same() {
        SomeCrate crate =
                new SomeCrate().manifest("maven.not_crates", List.of("later")).module(later(true, true, false, false));

        assertThat(Judging.unauthorized(crate)).containsExactly("later");
    }

    @Test
    void a_module_built_before_without_a_manifest_is_unauthorized_too() {
        CrateIdentity identity = new CrateIdentity("org.example", "earlier", "1.0", "jar");
        ReactorModule bare = new ReactorModule(identity, "e", false, true, true, false, false, false, Path.of("e"));

        assertThat(Judging.objections(new SomeCrate().module(bare)))
                .containsExactly("SC014 module earlier (e) has main sources and no smart-crate.toml");
    }

    @Test
    void modules_without_main_sources_and_poms_are_no_crates() {
        SomeCrate crate = new SomeCrate()
                .module(later(false, false, false, false))
                .module(module(crate("org.example", "parent", "pom"), true, false, false, false));

        assertThat(Judging.objections(crate)).isEmpty();
        assertThat(nodes(crate)).isEqualTo("1 of 1 crates of the reactor healthy");
    }

    @Test
    void only_the_two_makers_of_the_proof_need_none() {
        SomeCrate crate = new SomeCrate()
                .module(module(crate("dev.ctas7", "foundation-core", "jar"), true, true, false, false))
                .module(module(crate("dev.ctas7", "annotation-processor", "jar"), true, false, false, false))
                .module(module(
                        crate("dev.ctas7", "smart-crate-maven-plugin", "maven-plugin"), true, false, false, false))
                .module(module(crate("org.fake", "foundation-core", "jar"), true, false, false, false));

        assertThat(Judging.unauthorized(crate)).containsExactly("foundation-core", "smart-crate-maven-plugin");
        assertThat(nodes(crate)).isEqualTo("3 of 5 crates of the reactor healthy");
    }
}

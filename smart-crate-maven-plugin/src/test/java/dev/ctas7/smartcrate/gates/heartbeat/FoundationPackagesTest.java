// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FoundationPackagesTest {
    private static DependencyFacts library(List<String> entries, String problem) {
        return new DependencyFacts(
                SomeCrate.dependency("org.other", "lib", "2.0", false), "", entries, List.of(), problem);
    }

    @Test
    void a_dependency_outside_the_packages_passes() {
        assertThat(Judging.objections(new SomeCrate().dependency(library(List.of(), ""))))
                .isEmpty();
    }

    @Test
    void a_dependency_inside_them_is_foreign() {
        SomeCrate crate = new SomeCrate().dependency(library(List.of("dev/ctas7/foundation/Evil.class"), ""));

        assertThat(Judging.objections(crate))
                .containsExactly("SC004 org.other:lib:2.0 has 1 class in foundation-core's packages, wanted 0: "
                        + "dev/ctas7/foundation/Evil.class");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void many_classes_are_counted_and_three_are_named() {
        List<String> entries = List.of("a.class", "b.class", "c.class", "d.class", "e.class");

        assertThat(Judging.objections(new SomeCrate().dependency(library(entries, ""))))
                .containsExactly("SC004 org.other:lib:2.0 has 5 classes in foundation-core's packages, wanted 0: "
                        + "a.class, b.class, c.class and 2 more");
    }

    @Test
    void the_tests_of_foundation_core_are_not_foundation_core() {
        ResolvedDependency tests = new ResolvedDependency(
                "dev.ctas7", "foundation-core", "7.3.1", "test-jar", "tests", "test", Path.of("t.jar"), false);
        List<String> entries = List.of("dev/ctas7/foundation/FoundationCoreTest.class");

        assertThat(Judging.objections(
                        new SomeCrate().dependency(new DependencyFacts(tests, "", entries, List.of(), ""))))
                .containsExactly("SC004 dev.ctas7:foundation-core:7.3.1 has 1 class in foundation-core's packages, "
                        + "wanted 0: dev/ctas7/foundation/FoundationCoreTest.class");
    }

    @Test
    void a_second_foundation_core_is_one_too_many() {
        DependencyFacts second = new DependencyFacts(
                SomeCrate.dependency("dev.ctas7", "foundation-core", "6.0.0", false),
                "",
                List.of("dev/ctas7/foundation/FoundationCore.class"),
                List.of(),
                "");

        assertThat(Judging.objections(new SomeCrate().dependency(second)))
                .containsExactly("SC004 dev.ctas7:foundation-core:6.0.0 has 1 class in foundation-core's packages, "
                        + "wanted 0: dev/ctas7/foundation/FoundationCore.class");
    }

    @Test
    void a_dependency_that_cannot_be_looked_into_does_not_pass() {
        assertThat(Judging.objections(new SomeCrate().dependency(library(List.of(), "it is broken."))))
                .containsExactly("SC004 org.other:lib:2.0 could not be looked into: it is broken");
    }

    @Test
    void a_class_of_the_module_in_the_packages_is_foreign() {
        SomeCrate crate = new SomeCrate()
                .source(SomeCrate.source("src/main/java/demo/Near.java", "Near"))
                .withClass(SomeCrate.classFile("dev.ctas7.foundation.hash.Evil"));

        assertThat(Judging.objections(crate))
                .contains(
                        "SC004 class dev.ctas7.foundation.hash.Evil of this module lies in foundation-core's packages");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_package_that_only_begins_like_it_is_the_users_own() {
        SomeCrate crate = new SomeCrate().withClass(SomeCrate.classFile("dev.ctas7.foundations.Fine"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC010 class dev.ctas7.foundations.Fine has no source among the module's");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.model.Profile;
import org.junit.jupiter.api.Test;

class CompilerLiftTest {
    private static final String CANNOT =
            "orders: maven-compiler-plugin 3.1 ignores annotation processor paths, and JDK 25"
                    + " runs no processor without one; use maven-compiler-plugin 3.14.1 or newer";

    @Test
    void a_default_without_processor_paths_is_replaced_where_a_path_is_needed() {
        Modules module = Modules.with("3.1", null).jdk(25);

        assertThat(module.wire())
                .containsExactly("orders: maven-compiler-plugin 3.1 (Maven's default) replaced by 3.14.1, because 3.1"
                        + " ignores annotation processor paths; pin a version in pom.xml, or keep it with"
                        + " -Dsmart-crate.compilerPlugin=keep");

        assertThat(module.compiler().getVersion()).isEqualTo("3.14.1");
        assertThat(module.state().liftedFrom()).isEqualTo("3.1");
        assertThat(module.state().whyMainIsNotProcessed()).isEmpty();
    }

    @Test
    void a_pinned_one_is_kept_with_a_warning_that_the_state_repeats() {
        Modules module = Modules.with("3.1", null).jdk(25).pinned();

        assertThat(module.wire()).containsExactly(CANNOT);

        assertThat(module.compiler().getVersion()).isEqualTo("3.1");
        assertThat(module.state().whyMainIsNotProcessed()).hasValue(CANNOT.substring("orders: ".length()));
    }

    @Test
    void one_that_is_to_be_kept_is_kept() {
        Modules module = Modules.with("3.1", null).jdk(25).property("smart-crate.compilerPlugin", "keep");

        assertThat(module.wire()).containsExactly(CANNOT);

        assertThat(module.compiler().getVersion()).isEqualTo("3.1");
    }

    @Test
    void a_pinned_one_with_ignored_paths_still_finds_the_processor_on_the_class_path_of_jdk_17() {
        Modules module = Modules.with(
                        "3.1",
                        "<annotationProcessorPaths><path><groupId>g</groupId><artifactId>a</artifactId></path>"
                                + "</annotationProcessorPaths>")
                .pinned();

        assertThat(module.wire()).isEmpty();

        assertThat(module.state().route(module.settings("main"))).isEqualTo(WiringState.Route.CLASS_PATH);
        assertThat(module.state().whyMainIsNotProcessed()).isEmpty();
    }

    @Test
    void both_sides_of_the_version_that_knows_paths() {
        assertThat(CompilerVersion.parse("3.3").knowsPaths()).isFalse();
        assertThat(CompilerVersion.parse("3.5").knowsPaths()).isTrue();
        assertThat(CompilerVersion.parse("3.5.1").knowsPaths()).isTrue();
        assertThat(CompilerVersion.parse("3.16.0").typesProcessors()).isFalse();
        assertThat(CompilerVersion.parse("4.0.0-beta-4").typesProcessors()).isTrue();
        assertThat(CompilerVersion.parse("2.5.1").knowsPaths()).isFalse();
    }

    @Test
    void a_version_that_cannot_be_read_is_never_lifted() {
        assertThat(CompilerVersion.parse(null).knowsPaths()).isTrue();
        assertThat(CompilerVersion.parse("${compiler.version}").knowsPaths()).isTrue();
        assertThat(CompilerVersion.parse("99999999999.1").knowsPaths()).isTrue();
    }

    @Test
    void a_pin_in_the_management_of_a_profile_counts() {
        Model written = new Model();
        Profile profile = new Profile();
        profile.setBuild(new Build());
        profile.getBuild().setPluginManagement(new PluginManagement());
        profile.getBuild().getPluginManagement().addPlugin(Modules.plugin(Coordinates.COMPILER, "3.3"));
        written.addProfile(profile);

        assertThat(PinnedCompiler.isPinned(written)).isTrue();
    }

    @Test
    void a_plugin_without_a_version_pins_nothing() {
        Model written = new Model();
        written.setBuild(new Build());
        written.getBuild().addPlugin(Modules.plugin(Coordinates.COMPILER, null));
        written.getBuild().addPlugin(Modules.plugin("org.apache.maven.plugins:maven-jar-plugin", "3.4.2"));

        assertThat(PinnedCompiler.isPinned(written)).isFalse();
        assertThat(PinnedCompiler.isPinned(new Model())).isFalse();
    }
}

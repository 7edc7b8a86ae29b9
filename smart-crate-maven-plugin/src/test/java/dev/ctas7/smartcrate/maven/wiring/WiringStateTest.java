// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WiringStateTest {
    private static final String OTHER_PATH = "<annotationProcessorPaths><path><groupId>g</groupId>"
            + "<artifactId>a</artifactId></path></annotationProcessorPaths>";

    @Test
    void a_wired_module_has_nothing_against_it() {
        for (int jdk : new int[] {17, 22, 23, 25}) {
            Modules module = Modules.with("3.14.1", null).jdk(jdk);
            module.wire();
            assertThat(module.state().whyMainIsNotProcessed()).isEmpty();
        }
    }

    @Test
    void proc_none_is_named_as_the_user_wrote_it() {
        Modules configured = Modules.with("3.14.1", "<proc>none</proc>");
        Modules argument = Modules.with("3.14.1", "<compilerArgs><arg>-proc:none</arg></compilerArgs>");
        Modules property = Modules.with("3.13.0", null).property("maven.compiler.proc", "none");
        configured.wire();
        argument.wire();
        property.wire();

        assertThat(configured.state().whyMainIsNotProcessed())
                .hasValue(
                        "<proc>none</proc> in the compiler plugin's configuration keeps every processor from running");
        assertThat(argument.state().whyMainIsNotProcessed())
                .hasValue("-proc:none among the compiler's arguments keeps every processor from running");
        assertThat(property.state().whyMainIsNotProcessed())
                .hasValue("the property maven.compiler.proc=none keeps every processor from running");
    }

    @Test
    void a_compiler_plugin_before_3_13_does_not_read_the_property() {
        Modules module = Modules.with("3.12.1", null).property("maven.compiler.proc", "none");
        module.wire();

        assertThat(module.state().whyMainIsNotProcessed()).isEmpty();
    }

    @Test
    void the_configuration_wins_over_the_property() {
        Modules module = Modules.with("3.14.1", "<proc>full</proc>").property("maven.compiler.proc", "none");
        module.wire();

        assertThat(module.state().whyMainIsNotProcessed()).isEmpty();
    }

    @Test
    void a_stanza_without_extensions_is_named() {
        Modules module = Modules.with("3.14.1", null);
        module.ours().setExtensions(false);

        assertThat(module.state().whyMainIsNotProcessed())
                .hasValue("the plugin's stanza has no <extensions>true</extensions>, and nothing else brings"
                        + " annotation-processor");
    }

    @Test
    void a_path_that_hides_the_class_path_is_named() {
        Modules module = Modules.with("3.14.1", null);
        module.wire();
        Modules.execution(module.compiler(), "default-compile").setConfiguration(Modules.dom(OTHER_PATH));

        assertThat(module.state().whyMainIsNotProcessed())
                .hasValue("annotationProcessorPaths hides annotation-processor on the class path");
    }

    @Test
    void a_dependency_alone_does_not_run_on_jdk_23() {
        Modules module = Modules.with("3.14.1", null).jdk(22);
        module.wire();

        assertThat(module.jdk(23).state().whyMainIsNotProcessed())
                .hasValue("JDK 23 runs no processor that is only on the class path");
    }

    @Test
    void a_toolchain_decides_instead_of_the_jdk_that_runs_maven() {
        Modules module = Modules.with("3.14.1", "<jdkToolchain><version>25</version></jdkToolchain>");
        module.wire();
        assertThat(module.state().route(module.settings("main"))).isEqualTo(WiringState.Route.PATH);

        Modules old = Modules.with("3.14.1", "<jdkToolchain><version>1.8</version></jdkToolchain>")
                .jdk(25);
        old.wire();
        assertThat(old.state().route(old.settings("main"))).isEqualTo(WiringState.Route.CLASS_PATH);
    }

    @Test
    void a_list_of_processors_without_ours_is_named() {
        Modules module = Modules.with("3.14.1", null);
        module.wire();
        Modules.execution(module.compiler(), "default-compile")
                .setConfiguration(Modules.dom("<annotationProcessors><annotationProcessor>a.P</annotationProcessor>"
                        + "</annotationProcessors>"));

        assertThat(module.state().whyMainIsNotProcessed())
                .hasValue("the compiler is given a list of processors that lacks " + Coordinates.PROCESSOR_CLASS);
    }

    @Test
    void skipped_main_sources_and_a_raw_processor_path_are_named() {
        Modules skipped = Modules.with("3.14.1", null).property("maven.main.skip", "true");
        skipped.wire();
        Modules raw = Modules.with("3.14.1", "<compilerArgs><arg>-processorpath</arg><arg>x.jar</arg></compilerArgs>")
                .jdk(25);
        raw.wire();

        assertThat(skipped.state().whyMainIsNotProcessed()).hasValue("maven.main.skip is true");
        assertThat(raw.state().whyMainIsNotProcessed())
                .hasValue("the compiler is given a processor path as an argument, where annotation-processor cannot be"
                        + " added");
    }
}

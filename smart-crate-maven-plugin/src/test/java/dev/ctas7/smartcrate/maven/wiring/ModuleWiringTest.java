// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.Test;

class ModuleWiringTest {
    private static final String LOMBOK_PATH = "<annotationProcessorPaths><path><groupId>org.projectlombok</groupId>"
            + "<artifactId>lombok</artifactId><version>1</version></path></annotationProcessorPaths>";

    @Test
    void up_to_jdk_22_the_processor_is_a_provided_dependency_so_that_class_path_processors_keep_running() {
        Modules module = Modules.with("3.1", null).jdk(22);

        assertThat(module.wire()).isEmpty();

        assertThat(module.project.getDependencies()).hasSize(1);
        Dependency added = module.project.getDependencies().get(0);
        assertThat(added.getGroupId() + ":" + added.getArtifactId() + ":" + added.getVersion())
                .isEqualTo("dev.ctas7:annotation-processor:" + Coordinates.version());
        assertThat(added.getScope()).isEqualTo("provided");
        assertThat(added.isOptional()).isTrue();
        assertThat(module.settings("main").path()).isEmpty();
        assertThat(module.compiler().getVersion()).isEqualTo("3.1");
    }

    @Test
    void from_jdk_23_on_the_processor_gets_a_path_in_both_executions_and_in_the_plugin() {
        Modules module = Modules.with("3.5", null).jdk(23);

        assertThat(module.wire()).isEmpty();

        assertThat(module.project.getDependencies()).isEmpty();
        assertThat(module.settings("main").path()).containsExactly("dev.ctas7:annotation-processor");
        assertThat(module.settings("test").path()).containsExactly("dev.ctas7:annotation-processor");
        assertThat(module.compiler().getConfiguration().toString()).contains("annotation-processor");
    }

    @Test
    void a_path_of_the_users_is_appended_to_and_keeps_its_order() {
        Modules module = Modules.with("3.11.0", LOMBOK_PATH);

        assertThat(module.wire()).isEmpty();

        assertThat(module.settings("main").path())
                .containsExactly("org.projectlombok:lombok", "dev.ctas7:annotation-processor");
        assertThat(module.project.getDependencies()).isEmpty();
    }

    @Test
    void each_execution_is_told_crate_version_and_its_scope() {
        Modules module = Modules.with("3.14.1", null);

        module.wire();

        assertThat(module.settings("main").arguments())
                .containsExactly("-Asmartcrate.crate=orders", "-Asmartcrate.version=1.2.0", "-Asmartcrate.scope=main");
        assertThat(module.settings("test").arguments())
                .containsExactly("-Asmartcrate.crate=orders", "-Asmartcrate.version=1.2.0", "-Asmartcrate.scope=test");
    }

    @Test
    void wiring_twice_changes_nothing_more() {
        Modules module = Modules.with(
                        "3.14.1", LOMBOK_PATH + "<compilerArgs><arg>-Werror</arg><arg>-Xlint</arg></compilerArgs>")
                .jdk(25);
        module.wire();
        String once = module.configuration("default-compile") + module.configuration("default-testCompile");
        int executions = module.ours().getExecutions().size();
        int resources = module.project.getResources().size();

        assertThat(module.wire()).isEmpty();

        assertThat(module.configuration("default-compile") + module.configuration("default-testCompile"))
                .isEqualTo(once);
        assertThat(module.ours().getExecutions()).hasSize(executions);
        assertThat(module.project.getResources()).hasSize(resources);
    }

    @Test
    void an_option_that_the_user_passes_is_left_as_it_is() {
        Modules module = Modules.with("3.14.1", "<compilerArgs><arg>-Asmartcrate.crate=other</arg></compilerArgs>");

        module.wire();

        assertThat(module.settings("main").arguments())
                .containsExactly("-Asmartcrate.crate=other", "-Asmartcrate.version=1.2.0", "-Asmartcrate.scope=main");
    }

    @Test
    void an_explicit_list_of_processors_gets_our_class_and_the_class_path_stays_searched_on_jdk_25() {
        Modules module = Modules.with(
                        "3.14.1",
                        "<annotationProcessors><annotationProcessor>a.P</annotationProcessor>"
                                + "</annotationProcessors>")
                .jdk(25);

        module.wire();

        assertThat(module.settings("main").processors()).containsExactly("a.P", Coordinates.PROCESSOR_CLASS);
        assertThat(module.settings("main").path()).isEmpty();
        assertThat(module.project.getDependencies()).hasSize(1);
    }

    @Test
    void a_list_of_processors_among_the_arguments_gets_our_class() {
        Modules module = Modules.with("3.14.1", "<compilerArgs><arg>-processor</arg><arg>a.P</arg></compilerArgs>");

        module.wire();

        assertThat(module.settings("main").processors()).containsExactly("a.P", Coordinates.PROCESSOR_CLASS);
    }

    @Test
    void proc_full_on_jdk_25_keeps_class_path_processors_running() {
        Modules module = Modules.with("3.14.1", "<proc>full</proc>").jdk(25);

        module.wire();

        assertThat(module.settings("main").path()).isEmpty();
        assertThat(module.project.getDependencies()).hasSize(1);
    }

    @Test
    void compiler_plugin_4_gets_a_dependency_of_a_processor_type() {
        Modules module = Modules.with("4.0.0-beta-4", null).jdk(25);

        module.wire();

        assertThat(module.project.getDependencies())
                .extracting(Dependency::getType)
                .containsExactly("classpath-processor");
        assertThat(module.settings("main").path()).isEmpty();
    }

    @Test
    void foundation_core_itself_gets_no_processor_but_its_gate() {
        Modules module = Modules.with("3.14.1", null).jdk(25);
        module.project.setGroupId("dev.ctas7");
        module.project.setArtifactId("foundation-core");
        module.project.getModel().setGroupId("dev.ctas7");

        module.wire();

        assertThat(module.settings("main").path()).isEmpty();
        assertThat(module.settings("main").arguments()).isEmpty();
        assertThat(GateBinding.phase(module.project)).contains("verify");
    }

    @Test
    void a_module_without_a_compiler_plugin_says_so_and_is_gated_all_the_same() {
        Modules module = Modules.with("3.14.1", null);
        module.project.getBuild().removePlugin(module.compiler());
        module.project.getBuild().flushPluginMap();

        assertThat(module.wire()).containsExactly("orders has no maven-compiler-plugin, so no processor can be wired");
        assertThat(GateBinding.phase(module.project)).contains("verify");
    }
}

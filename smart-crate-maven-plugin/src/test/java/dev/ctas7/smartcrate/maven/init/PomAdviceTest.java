// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class PomAdviceTest {
    @Test
    void an_empty_pom_lacks_both_with_everything_around_them() {
        List<List<String>> steps = new PomAdvice(project("demo", new Model())).steps();

        assertThat(steps).hasSize(2);
        assertThat(steps.get(0))
                .startsWith("paste before </project> of pom.xml:", "<dependencies>", "  <dependency>")
                .endsWith("</dependencies>");
        assertThat(steps.get(1))
                .startsWith("paste before </project> of pom.xml:", "<build>", "  <plugins>", "    <plugin>")
                .endsWith("</build>");
    }

    @Test
    void where_a_section_is_there_only_its_entry_is_pasted() {
        Model model = new Model();
        model.addDependency(dependency("com.acme", "other"));
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin("com.acme", "other"));

        List<List<String>> steps = new PomAdvice(project("demo", model)).steps();

        assertThat(steps.get(0)).startsWith("paste into <dependencies> of pom.xml:", "<dependency>");
        assertThat(steps.get(1)).startsWith("paste into <build><plugins> of pom.xml:", "<plugin>");
    }

    @Test
    void a_build_without_plugins_gets_the_list() {
        Model model = new Model();
        model.setBuild(new Build());

        assertThat(new PomAdvice(project("demo", model)).steps().get(1))
                .startsWith("paste into <build> of pom.xml:", "<plugins>", "  <plugin>");
    }

    @Test
    void a_module_is_sent_to_the_topmost_pom_of_its_own() {
        MavenProject module = project("root/module", new Model());
        module.setParent(project("root", new Model()));

        assertThat(new PomAdvice(module).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.get(0))
                        .startsWith("add the dependency and plugin to ../pom.xml, for all modules at once"));
    }

    @Test
    void nothing_is_missing_where_both_are_there() {
        Model model = new Model();
        model.addDependency(dependency("dev.ctas7", "foundation-core"));
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin("dev.ctas7", "smart-crate-maven-plugin"));

        PomAdvice advice = new PomAdvice(project("demo", model));

        assertThat(advice.complete()).isTrue();
        assertThat(advice.steps()).isEmpty();
    }

    private static MavenProject project(String folder, Model model) {
        model.setGroupId("g");
        model.setArtifactId(folder.replace('/', '-'));
        model.setVersion("1");
        MavenProject project = new MavenProject(model.clone());
        project.setOriginalModel(model.clone());
        project.setFile(new File("/somewhere/" + folder + "/pom.xml"));
        return project;
    }

    private static Dependency dependency(String group, String artifact) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        return dependency;
    }

    private static Plugin plugin(String group, String artifact) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        return plugin;
    }
}

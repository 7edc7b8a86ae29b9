// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CompiledSources;
import dev.ctas7.smartcrate.facts.CompiledSources.Selection;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainCompilationTest {
    private final Plugin compiler = new Plugin();

    @Test
    void a_plain_module_compiles_all_its_main_sources() throws Exception {
        execution("default-compile", "compile", "compile", "");
        execution("default-testCompile", "testCompile", "test-compile", "<excludes><exclude>x</exclude></excludes>");

        assertThat(read(Map.of())).isEqualTo(CompiledSources.ALL);
    }

    @Test
    void includes_and_excludes_of_every_main_compilation_are_read() throws Exception {
        execution(
                "default-compile",
                "compile",
                "compile",
                "<excludes><exclude> a/** </exclude><exclude/></excludes><includes><include>b/*</include></includes>");
        execution("late", "compile", "process-classes", "<includes><include>a/**</include></includes>");

        assertThat(read(Map.of()).selections())
                .containsExactly(
                        new Selection(List.of("b/*"), List.of("a/**")), new Selection(List.of("a/**"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<skipMain>true</skipMain>",
                "<compileSourceRoots><root>src/main/java21</root></compileSourceRoots>",
                "<multiReleaseOutput>true</multiReleaseOutput>",
                "<outputDirectory>elsewhere</outputDirectory>",
                "<sources/>",
                "<proc>only</proc>",
                "<compilerArgs><arg>-proc:only</arg></compilerArgs>",
                "<excludes><exclude>%regex[.*]</exclude></excludes>",
                "<includes><include>%regex[.*]</include></includes>"
            })
    void a_compilation_that_writes_other_classes_or_is_not_understood_does_not_count(String configuration)
            throws Exception {
        execution("default-compile", "compile", "compile", configuration);

        assertThat(read(Map.of())).isEqualTo(CompiledSources.NONE);
    }

    @Test
    void one_that_never_runs_does_not_count() throws Exception {
        execution("default-compile", "compile", "none", "");
        assertThat(read(Map.of())).isEqualTo(CompiledSources.NONE);

        execution("java-compile", "compile", "compile", "");
        assertThat(read(Map.of())).isEqualTo(CompiledSources.ALL);
        assertThat(read(Map.of("maven.main.skip", "true"))).isEqualTo(CompiledSources.NONE);
    }

    @Test
    void a_module_without_the_compiler_plugin_compiles_nothing_that_is_known() {
        MavenProject project = new MavenProject(new Model());
        project.getModel().setBuild(new Build());

        assertThat(MainCompilation.of(project, new WiringContext(17, name -> null)))
                .isEqualTo(CompiledSources.NONE);
    }

    private void execution(String id, String goal, String phase, String configuration)
            throws XmlPullParserException, IOException {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        execution.setPhase(phase);
        if (!configuration.isEmpty()) {
            execution.setConfiguration(
                    Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        }
        compiler.addExecution(execution);
    }

    private CompiledSources read(Map<String, String> properties) {
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        Build build = new Build();
        build.addPlugin(compiler);
        Model model = new Model();
        model.setBuild(build);
        return MainCompilation.of(new MavenProject(model), new WiringContext(17, properties::get));
    }
}

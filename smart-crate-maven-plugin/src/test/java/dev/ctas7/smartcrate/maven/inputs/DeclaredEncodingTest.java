// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class DeclaredEncodingTest {
    private final MavenProject project = new MavenProject(new Model());
    private final Map<String, String> properties = new HashMap<>();

    @Test
    void nothing_is_declared_unless_someone_does() {
        assertThat(declared()).isEmpty();
    }

    @Test
    void the_compilation_wins_over_its_plugin_and_that_over_properties() {
        properties.put("project.build.sourceEncoding", "windows-1252");
        assertThat(declared()).isEqualTo("windows-1252");

        properties.put("encoding", " ISO-8859-15 ");
        assertThat(declared()).isEqualTo("ISO-8859-15");

        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(encoding("Shift_JIS"));
        project.setBuild(new Build());
        project.getBuild().addPlugin(compiler);
        assertThat(declared()).isEqualTo("Shift_JIS");

        PluginExecution tests = new PluginExecution();
        tests.setId("default-testCompile");
        tests.setConfiguration(encoding("UTF-16"));
        compiler.addExecution(tests);
        assertThat(declared()).isEqualTo("Shift_JIS");

        PluginExecution main = new PluginExecution();
        main.setId("default-compile");
        main.setConfiguration(encoding("ISO-8859-1"));
        compiler.addExecution(main);
        assertThat(declared()).isEqualTo("ISO-8859-1");
    }

    private String declared() {
        return DeclaredEncoding.of(project, new WiringContext(17, properties::get));
    }

    private static Xpp3Dom encoding(String name) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom encoding = new Xpp3Dom("encoding");
        encoding.setValue(name);
        configuration.addChild(encoding);
        return configuration;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/** Modules as Maven hands them to the participant: defaults merged in, plugin configuration copied to executions. */
final class Modules {
    final MavenProject project;
    final Map<String, String> properties = new HashMap<>();
    int jdk = 17;

    private Modules(MavenProject project) {
        this.project = project;
    }

    /** A module whose effective compiler plugin has this version and configuration. */
    static Modules with(String compilerVersion, @Nullable String configuration) {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId("orders");
        model.setVersion("1.2.0");
        model.setPackaging("jar");
        model.setBuild(new Build());
        Plugin compiler = plugin(Coordinates.COMPILER, compilerVersion);
        compiler.setConfiguration(configuration == null ? null : dom(configuration));
        for (String goal : List.of("compile", "testCompile")) {
            PluginExecution execution = new PluginExecution();
            execution.setId("default-" + goal);
            execution.addGoal(goal);
            execution.setConfiguration(configuration == null ? null : dom(configuration));
            compiler.addExecution(execution);
        }
        model.getBuild().addPlugin(compiler);
        Plugin ours = plugin(Coordinates.PLUGIN, Coordinates.version());
        ours.setExtensions(true);
        model.getBuild().addPlugin(ours);
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(new Model());
        project.setFile(new File("module/pom.xml").getAbsoluteFile());
        return new Modules(project);
    }

    static Plugin plugin(String key, @Nullable String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(key.substring(0, key.indexOf(':')));
        plugin.setArtifactId(key.substring(key.indexOf(':') + 1));
        plugin.setVersion(version);
        return plugin;
    }

    static Xpp3Dom dom(String children) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + children + "</configuration>"));
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Modules jdk(int feature) {
        jdk = feature;
        return this;
    }

    Modules property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** A pom that pins the compiler plugin. */
    Modules pinned() {
        Model written = new Model();
        written.setBuild(new Build());
        written.getBuild().addPlugin(plugin(Coordinates.COMPILER, "3.1"));
        project.setOriginalModel(written);
        return this;
    }

    WiringContext context() {
        return new WiringContext(jdk, properties::get);
    }

    List<String> wire() {
        return ModuleWiring.wire(project, context());
    }

    Plugin compiler() {
        return project.getPlugin(Coordinates.COMPILER);
    }

    Plugin ours() {
        return project.getPlugin(Coordinates.PLUGIN);
    }

    /** An execution that must be there. */
    static PluginExecution execution(Plugin plugin, String id) {
        return plugin.getExecutions().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The configuration of an execution of the compiler plugin, as text. */
    String configuration(String execution) {
        return execution(compiler(), execution).getConfiguration().toString();
    }

    CompilerSettings settings(String scope) {
        return Compilations.settings(compiler(), scope, context());
    }

    WiringState state() {
        return WiringState.read(project, context());
    }
}

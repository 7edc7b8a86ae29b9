// SPDX-License-Identifier: Apache-2.0
// COMPILATION_READ_MODULE_MODEL
package dev.ctas7.smartcrate.maven.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The compilations that a module's model declares. */
public final class Compilations {
    static final String MAIN = "main";
    static final String TEST = "test";

    private Compilations() {}

    /** Which sources an execution compiles: {@code main}, {@code test}, or empty for neither. */
    static String scope(PluginExecution execution) {
        if (execution.getGoals().contains("testCompile")
                || (execution.getGoals().isEmpty() && execution.getId().equals("default-testCompile"))) {
            return TEST;
        }
        return execution.getGoals().contains("compile") || execution.getId().equals("default-compile") ? MAIN : "";
    }

    /** Whether an execution compiles main sources and is bound to a phase that may come. */
    public static boolean compilesMain(PluginExecution execution) {
        return scope(execution).equals(MAIN) && !"none".equals(execution.getPhase());
    }

    /** Whether a compilation with this configuration runs annotation processors and writes no class. */
    public static boolean onlyProcesses(@Nullable Xpp3Dom configuration, WiringContext context) {
        return CompilerSettings.read(configuration, context.property()).proc().equals("only");
    }

    /** The settings of every compilation; those of the plugin itself when it has no execution yet. */
    static List<CompilerSettings> settings(Plugin compiler, WiringContext context) {
        List<CompilerSettings> all = new ArrayList<>();
        for (PluginExecution execution : compiler.getExecutions()) {
            if (!scope(execution).isEmpty()) {
                all.add(read(compiler, execution.getConfiguration(), context));
            }
        }
        return all.isEmpty() ? List.of(read(compiler, compiler.getConfiguration(), context)) : all;
    }

    /** The settings of one scope: its default execution before others, the plugin itself when there is none. */
    static CompilerSettings settings(Plugin compiler, String scope, WiringContext context) {
        Object found = null;
        for (PluginExecution execution : compiler.getExecutions()) {
            if (scope(execution).equals(scope)
                    && (found == null || execution.getId().startsWith("default-"))) {
                found = execution.getConfiguration() == null
                        ? new Xpp3Dom("configuration")
                        : execution.getConfiguration();
            }
        }
        return read(compiler, found == null ? compiler.getConfiguration() : found, context);
    }

    private static CompilerSettings read(Plugin compiler, Object configuration, WiringContext context) {
        boolean proc = CompilerVersion.parse(compiler.getVersion()).readsProcProperty();
        return CompilerSettings.read(
                configuration instanceof Xpp3Dom dom ? dom : null,
                name -> proc || !name.equals(CompilerSettings.PROC_PROPERTY)
                        ? context.property().apply(name)
                        : null);
    }

    /** The dependency on our processor, by whomever it was declared. */
    static Optional<Dependency> processorDependency(MavenProject project) {
        return project.getDependencies().stream()
                .filter(dependency -> Coordinates.GROUP.equals(dependency.getGroupId())
                        && Coordinates.PROCESSOR.equals(dependency.getArtifactId()))
                .findFirst();
    }
}

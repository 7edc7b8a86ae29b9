// SPDX-License-Identifier: Apache-2.0
// MODULE_WIRE_PROCESSOR_AND_GATE
package dev.ctas7.smartcrate.maven.wiring;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Changes a module's model in memory so that its crate is proved and gated.
 *
 * <p>Wiring the same module twice changes nothing more: IDEs do so. On Maven 4 a {@link Plugin} that was fetched before
 * another one was changed is stale, and edits to it vanish silently; so each is fetched right before it is changed.
 */
public final class ModuleWiring {
    /** The context value that keeps the version of a compiler plugin that was replaced. */
    static final String LIFTED_FROM = "smart-crate.liftedFrom";

    private ModuleWiring() {}

    /**
     * Wires processor, manifest and gate into a module that declares this plugin and is not of packaging {@code pom}.
     *
     * @return lines for the log: what was changed beyond the expected, and what could not be wired
     */
    public static List<String> wire(MavenProject project, WiringContext context) {
        List<String> lines = new ArrayList<>();
        if (!Coordinates.isFoundation(project.getGroupId() + ":" + project.getArtifactId())) {
            wireProcessor(project, context, lines);
        }
        ManifestResource.add(project, context);
        GateBinding.bind(project);
        return lines;
    }

    private static void wireProcessor(MavenProject project, WiringContext context, List<String> lines) {
        Plugin compiler = project.getPlugin(Coordinates.COMPILER);
        if (compiler == null) {
            lines.add(project.getArtifactId() + " has no maven-compiler-plugin, so no processor can be wired");
            return;
        }
        String before = String.valueOf(compiler.getVersion());
        WiringPlan plan = WiringPlan.decide(
                CompilerVersion.parse(compiler.getVersion()),
                PinnedCompiler.isPinned(project),
                context,
                Compilations.settings(compiler, context));
        if (plan.lift()) {
            compiler.setVersion(CompilerVersion.LIFTED);
            project.setContextValue(LIFTED_FROM, before);
            lines.add(project.getArtifactId() + ": maven-compiler-plugin " + before + " (Maven's default) replaced by "
                    + CompilerVersion.LIFTED + ", because " + before + " ignores annotation processor paths; "
                    + "pin a version in pom.xml, or keep it with -Dsmart-crate.compilerPlugin=keep");
        }
        if (plan.cannot()) {
            lines.add(project.getArtifactId() + ": " + Advice.cannotWire(before, plan.jdk()));
        }
        edit(project, compiler, plan, context);
        if (plan.typed()) {
            addDependency(project, "classpath-processor");
        } else if (plan.dependency()) {
            addDependency(project, "jar");
        }
    }

    private static void edit(MavenProject project, Plugin compiler, WiringPlan plan, WiringContext context) {
        // Plugin level: for IDEs and for goals called directly. Executions: for mvn, which reads nothing else.
        compiler.setConfiguration(edited(compiler.getConfiguration(), "", project, plan, context));
        for (PluginExecution execution : compiler.getExecutions()) {
            String scope = Compilations.scope(execution);
            if (!scope.isEmpty()) {
                execution.setConfiguration(edited(execution.getConfiguration(), scope, project, plan, context));
            }
        }
    }

    private static Xpp3Dom edited(
            Object configuration, String scope, MavenProject project, WiringPlan plan, WiringContext context) {
        Xpp3Dom dom = Doms.copyOf(configuration);
        CompilerSettings settings = CompilerSettings.read(dom, context.property());
        if (plan.usesPath(settings)) {
            CompilerEdits.addPath(dom);
        }
        CompilerEdits.addProcessorName(dom);
        CompilerEdits.addOption(dom, "smartcrate.crate", project.getArtifactId());
        CompilerEdits.addOption(dom, "smartcrate.version", project.getVersion());
        if (!scope.isEmpty()) {
            CompilerEdits.addOption(dom, "smartcrate.scope", scope);
        }
        if (settings.failsOnUnclaimed()) {
            CompilerEdits.silenceUnclaimed(dom);
        }
        return dom;
    }

    private static void addDependency(MavenProject project, String type) {
        if (Compilations.processorDependency(project).isPresent()) {
            return;
        }
        Dependency dependency = new Dependency();
        dependency.setGroupId(Coordinates.GROUP);
        dependency.setArtifactId(Coordinates.PROCESSOR);
        dependency.setVersion(Coordinates.version());
        dependency.setType(type);
        dependency.setScope("provided");
        // Tools that package provided dependencies leave optional ones out.
        dependency.setOptional(true);
        project.getModel().addDependency(dependency);
    }
}

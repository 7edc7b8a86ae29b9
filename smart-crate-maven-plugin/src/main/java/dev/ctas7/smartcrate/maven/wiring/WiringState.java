// SPDX-License-Identifier: Apache-2.0
// WIRING_READ_EFFECTIVE_STATE
package dev.ctas7.smartcrate.maven.wiring;

import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * How our processor reaches the compilations of a module, read back from its model, whoever wired it.
 *
 * @param compiler the compiler plugin that will run; null when the module has none
 * @param liftedFrom the version it replaces; null when it was not lifted
 * @param main what compiles the main sources
 * @param test what compiles the test sources
 * @param dependency the type of the dependency on our processor; empty for none
 * @param mainSkipped whether main sources are not compiled at all
 * @param extensions whether the module has our stanza with extensions on
 * @param jdk the feature version of the JDK that runs Maven
 */
public record WiringState(
        @Nullable CompilerVersion compiler,
        @Nullable String liftedFrom,
        CompilerSettings main,
        CompilerSettings test,
        String dependency,
        boolean mainSkipped,
        boolean extensions,
        int jdk) {
    /** How the processor gets to a compilation. */
    public enum Route {
        /** It is on the annotation processor path. */
        PATH,
        /** It is a dependency on the class path. */
        CLASS_PATH,
        /** It is a dependency of a processor type, which compiler plugin 4 reads. */
        PROCESSOR_TYPE,
        /** Nothing brings it. */
        NONE
    }

    /** Reads a module's model. */
    public static WiringState read(MavenProject project, WiringContext context) {
        Plugin compiler = project.getPlugin(Coordinates.COMPILER);
        CompilerSettings none = CompilerSettings.read(null, context.property());
        Plugin ours = project.getPlugin(Coordinates.PLUGIN);
        return new WiringState(
                compiler == null ? null : CompilerVersion.parse(compiler.getVersion()),
                project.getContextValue(ModuleWiring.LIFTED_FROM) instanceof String from ? from : null,
                compiler == null ? none : Compilations.settings(compiler, Compilations.MAIN, context),
                compiler == null ? none : Compilations.settings(compiler, Compilations.TEST, context),
                Compilations.processorDependency(project)
                        .map(Dependency::getType)
                        .orElse(""),
                Boolean.parseBoolean(context.property().apply("maven.main.skip")),
                ours != null && ours.isExtensions(),
                context.jdk());
    }

    /** How the processor reaches a compilation with these settings. */
    public Route route(CompilerSettings settings) {
        boolean readsPath = compiler == null || compiler.knowsPaths();
        if (settings.hasOurPath() && readsPath) {
            return Route.PATH;
        }
        if (dependency.endsWith("processor")) {
            return compiler != null && compiler.typesProcessors() ? Route.PROCESSOR_TYPE : Route.NONE;
        }
        boolean found = !dependency.isEmpty() && !hidesClassPath(settings, readsPath);
        return found ? Route.CLASS_PATH : Route.NONE;
    }

    private static boolean hidesClassPath(CompilerSettings settings, boolean readsPath) {
        return (settings.hasPath() && readsPath) || settings.rawPath();
    }

    /** Why our processor does not run in the main compilation; empty when nothing speaks against it. */
    public Optional<String> whyMainIsNotProcessed() {
        return mainSkipped ? Optional.of("maven.main.skip is true") : whyNot(main);
    }

    /** Why our processor does not run in a compilation with these settings; empty when nothing speaks against it. */
    public Optional<String> whyNot(CompilerSettings settings) {
        if (compiler == null) {
            return Optional.of("the module has no maven-compiler-plugin");
        }
        if (settings.off()) {
            return Optional.of(settings.procFrom() + " keeps every processor from running");
        }
        Route route = route(settings);
        if (route == Route.NONE) {
            return Optional.of(whyNothing(settings, compiler));
        }
        if (route == Route.CLASS_PATH && !settings.searchesClassPath(jdk)) {
            return Optional.of("JDK " + jdk + " runs no processor that is only on the class path");
        }
        if (!settings.processors().isEmpty() && !settings.processors().contains(Coordinates.PROCESSOR_CLASS)) {
            return Optional.of("the compiler is given a list of processors that lacks " + Coordinates.PROCESSOR_CLASS);
        }
        return Optional.empty();
    }

    private String whyNothing(CompilerSettings settings, CompilerVersion plugin) {
        if (!plugin.knowsPaths() && (settings.hasOurPath() || !settings.searchesClassPath(jdk))) {
            return Advice.cannotWire(plugin.text(), jdk);
        }
        if (settings.rawPath()) {
            return "the compiler is given a processor path as an argument, where " + Coordinates.PROCESSOR
                    + " cannot be added";
        }
        if (!dependency.isEmpty()) {
            return "annotationProcessorPaths hides " + Coordinates.PROCESSOR + " on the class path";
        }
        return extensions
                ? Coordinates.PROCESSOR + " is on neither the processor path nor the class path"
                : "the plugin's stanza has no <extensions>true</extensions>, and nothing else brings "
                        + Coordinates.PROCESSOR;
    }
}

// SPDX-License-Identifier: Apache-2.0
// COMPILATION_READ_SOURCE_SELECTION
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.facts.CompiledSources;
import dev.ctas7.smartcrate.facts.CompiledSources.Selection;
import dev.ctas7.smartcrate.maven.wiring.Compilations;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.Doms;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Which main sources the compiler plugin is told to compile.
 *
 * <p>Whatever is not understood makes fewer sources count as compiled: a source too few is looked at rather than a
 * build stopped without reason.
 */
final class MainCompilation {
    private MainCompilation() {}

    static CompiledSources of(MavenProject project, WiringContext context) {
        Plugin compiler = project.getPlugin(Coordinates.COMPILER);
        if (compiler == null || Boolean.parseBoolean(context.property().apply("maven.main.skip"))) {
            return CompiledSources.NONE;
        }
        List<Selection> selections = new ArrayList<>();
        for (PluginExecution execution : compiler.getExecutions()) {
            Xpp3Dom configuration = execution.getConfiguration() instanceof Xpp3Dom dom ? dom : null;
            if (Compilations.compilesMain(execution) && compilesProjectRoots(configuration, context)) {
                Selection selection =
                        new Selection(Doms.texts(configuration, "includes"), Doms.texts(configuration, "excludes"));
                if (isUnderstood(selection)) {
                    selections.add(selection);
                }
            }
        }
        return new CompiledSources(selections);
    }

    /** Whether class files of the project's own roots come of it, in the usual output folder. */
    private static boolean compilesProjectRoots(@Nullable Xpp3Dom configuration, WiringContext context) {
        return !Boolean.parseBoolean(Doms.text(configuration, "skipMain"))
                && !Doms.has(configuration, "compileSourceRoots")
                && !Doms.has(configuration, "sources")
                && !Doms.has(configuration, "outputDirectory")
                && !Boolean.parseBoolean(Doms.text(configuration, "multiReleaseOutput"))
                && !Compilations.onlyProcesses(configuration, context);
    }

    private static boolean isUnderstood(Selection selection) {
        return selection.includes().stream().noneMatch(MainCompilation::isRegex)
                && selection.excludes().stream().noneMatch(MainCompilation::isRegex);
    }

    private static boolean isRegex(String pattern) {
        return pattern.startsWith("%regex[");
    }
}

// SPDX-License-Identifier: Apache-2.0
// REACTOR_COLLECT_DECLARED_MODULES
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.ManifestResource;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of a reactor as their models declare them, whether they are built in this run or not. */
public final class ReactorModules {
    /** Where sources are kept that another compiler plugin takes, which does not tell Maven. */
    private static final List<String> USUAL = List.of("java", "kotlin", "groovy", "scala");

    private ReactorModules() {}

    /** All modules, those that {@code -pl} leaves out included. */
    public static List<MavenProject> projects(MavenSession session) {
        List<MavenProject> all = session.getAllProjects();
        if (all != null && !all.isEmpty()) {
            return all;
        }
        return session.getProjects() == null ? List.of() : session.getProjects();
    }

    /** All modules as one sees them that was built after them. */
    public static List<ReactorModule> built(MavenSession session) {
        Path root = root(session, session.getCurrentProject());
        return projects(session).stream()
                .filter(project -> project.getBasedir() != null)
                .map(project -> module(session, project, root, false, true))
                .toList();
    }

    static List<ReactorModule> of(MavenSession session, MavenProject self) {
        Set<MavenProject> upstream = new HashSet<>();
        ProjectDependencyGraph graph = session.getProjectDependencyGraph();
        if (graph != null) {
            upstream.addAll(graph.getUpstreamProjects(self, true));
        }
        Path root = root(session, self);
        List<ReactorModule> modules = new ArrayList<>();
        for (MavenProject project : projects(session)) {
            if (project.getBasedir() != null) {
                modules.add(module(session, project, root, project.equals(self), upstream.contains(project)));
            }
        }
        return modules;
    }

    /**
     * The project that Maven was started on; null when there is none. What the session calls its top level is the first
     * of the selected modules when {@code -pl} leaves that project out.
     */
    public static @Nullable MavenProject top(MavenSession session) {
        return projects(session).stream()
                .filter(MavenProject::isExecutionRoot)
                .findFirst()
                .orElseGet(session::getTopLevelProject);
    }

    private static Path root(MavenSession session, MavenProject otherwise) {
        MavenProject top = top(session);
        return MavenInputs.basedir(top == null ? otherwise : top);
    }

    private static ReactorModule module(
            MavenSession session, MavenProject project, Path root, boolean self, boolean upstream) {
        Path basedir = MavenInputs.basedir(project);
        boolean manifest = Files.exists(ManifestResource.manifestOf(project, WiringContext.of(session, project)));
        return new ReactorModule(
                MavenInputs.identity(project),
                relative(root, basedir),
                self,
                upstream,
                // Of a hundred modules each asks all; a module with a manifest answers without its folders.
                !manifest && hasMainSources(project),
                manifest,
                hasPlugin(project),
                declaresFoundation(project),
                MavenInputs.path(project.getBuild().getOutputDirectory()));
    }

    /** A module's folder as seen from the root's, with {@code /}; {@code .} for the root's own. */
    public static String relative(Path root, Path basedir) {
        if (!root.getRoot().equals(basedir.getRoot())) {
            return basedir.toString().replace('\\', '/');
        }
        String path = root.relativize(basedir).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    /**
     * The plugin's own module cannot declare the plugin: it has its gates in a second run, over what the first built.
     */
    private static boolean hasPlugin(MavenProject project) {
        return project.getPlugin(Coordinates.PLUGIN) != null
                || Coordinates.PLUGIN.equals(project.getGroupId() + ":" + project.getArtifactId());
    }

    private static boolean declaresFoundation(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(dependency -> Coordinates.GROUP.equals(dependency.getGroupId())
                        && Coordinates.FOUNDATION.equals(dependency.getArtifactId())
                        && (dependency.getScope() == null
                                || dependency.getScope().equals("compile")
                                || dependency.getScope().equals("runtime")));
    }

    private static boolean hasMainSources(MavenProject project) {
        Path build = MavenInputs.path(project.getBuild().getDirectory());
        List<Path> roots = new ArrayList<>();
        project.getCompileSourceRoots().forEach(root -> roots.add(MavenInputs.path(root)));
        Path main = MavenInputs.basedir(project).resolve("src").resolve("main");
        USUAL.forEach(language -> roots.add(main.resolve(language)));
        return roots.stream().anyMatch(root -> !root.startsWith(build) && hasFile(root));
    }

    private static boolean hasFile(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed may hold sources: a module must not hide behind a folder without permissions.
            return true;
        }
    }
}

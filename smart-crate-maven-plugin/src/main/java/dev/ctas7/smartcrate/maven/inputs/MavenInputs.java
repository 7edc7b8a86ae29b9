// SPDX-License-Identifier: Apache-2.0
// INPUT_COLLECT_MAVEN_PATHS
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.ManifestResource;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import dev.ctas7.smartcrate.maven.wiring.WiringState;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Everything that the gatherers need to know of a module, read off its project and session. */
public final class MavenInputs {
    private MavenInputs() {}

    /**
     * Reads a module.
     *
     * @param manifest the manifest that the goal was told to use; null for the module's own
     */
    public static CrateInputs of(MavenSession session, MavenProject project, @Nullable Path manifest) {
        WiringContext context = WiringContext.of(session, project);
        Path build = path(project.getBuild().getDirectory());
        return new CrateInputs(
                identity(project),
                basedir(project),
                manifest == null ? ManifestResource.manifestOf(project, context) : manifest,
                RootManifest.of(session, project),
                sources(project, build),
                resources(project),
                project.getTestResources().stream()
                        .map(resource -> path(resource.getDirectory()))
                        .toList(),
                path(project.getBuild().getOutputDirectory()),
                build,
                packaged(project, build),
                dependencies(session, project),
                ReactorModules.of(session, project),
                WiringState.read(project, context).whyMainIsNotProcessed().orElse(null),
                MainCompilation.of(project, context),
                DeclaredEncoding.of(project, context));
    }

    static CrateIdentity identity(MavenProject project) {
        return new CrateIdentity(
                project.getGroupId(), project.getArtifactId(), project.getVersion(), project.getPackaging());
    }

    static Path basedir(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static List<SourceRoot> sources(MavenProject project, Path build) {
        List<SourceRoot> roots = new ArrayList<>();
        for (String root : project.getCompileSourceRoots()) {
            roots.add(source(path(root), build, SourceKind.MAIN));
        }
        for (String root : project.getTestCompileSourceRoots()) {
            roots.add(source(path(root), build, SourceKind.TEST));
        }
        generated(build.resolve("generated-sources"))
                .forEach(root -> roots.add(new SourceRoot(root, SourceKind.GENERATED)));
        // By folder, of which the first counts: the first hash of a record costs a cold JVM 20 ms.
        Set<Path> seen = new HashSet<>();
        return roots.stream()
                .filter(root -> seen.add(root.folder()) && Files.exists(root.folder()))
                .toList();
    }

    /** A goal called alone after a build: the plugins that generate and add these roots have not run in this one. */
    private static List<Path> generated(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // Then their classes are reported as having no source, which names the folder's contents better than this.
            return List.of();
        }
    }

    private static SourceRoot source(Path folder, Path build, SourceKind kind) {
        return new SourceRoot(folder, folder.startsWith(build) ? SourceKind.GENERATED : kind);
    }

    private static List<ResourceRoot> resources(MavenProject project) {
        List<ResourceRoot> roots = new ArrayList<>();
        for (Resource resource : project.getResources()) {
            if (!ManifestResource.isOurs(project, resource)) {
                roots.add(new ResourceRoot(
                        path(resource.getDirectory()), resource.getIncludes(), resource.getExcludes()));
            }
        }
        return roots;
    }

    private static @Nullable Path packaged(MavenProject project, Path build) {
        Artifact artifact = project.getArtifact();
        File file = artifact == null ? null : artifact.getFile();
        if (file != null && file.isFile()) {
            return file.toPath().toAbsolutePath().normalize();
        }
        // A gate called alone, after an earlier build: the jar is known by its name only.
        String extension = artifact == null || artifact.getArtifactHandler() == null
                ? "jar"
                : artifact.getArtifactHandler().getExtension();
        Path named = build.resolve(project.getBuild().getFinalName() + "." + extension);
        return Files.isRegularFile(named) ? named : null;
    }

    private static List<ResolvedDependency> dependencies(MavenSession session, MavenProject project) {
        Set<String> siblings = ReactorModules.projects(session).stream()
                .map(module -> module.getGroupId() + ":" + module.getArtifactId() + ":" + module.getVersion())
                .collect(Collectors.toSet());
        List<ResolvedDependency> dependencies = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            String key = artifact.getGroupId() + ":" + artifact.getArtifactId();
            if (key.equals(Coordinates.PROCESSOR_KEY)) {
                continue;
            }
            String classifier = artifact.getClassifier();
            String scope = artifact.getScope();
            File file = artifact.getFile();
            dependencies.add(new ResolvedDependency(
                    artifact.getGroupId(),
                    artifact.getArtifactId(),
                    artifact.getBaseVersion(),
                    artifact.getType(),
                    classifier == null ? "" : classifier,
                    scope == null ? "compile" : scope,
                    file == null ? null : file.toPath().toAbsolutePath().normalize(),
                    siblings.contains(key + ":" + artifact.getBaseVersion()),
                    DependencyTrail.via(artifact.getDependencyTrail())));
        }
        return dependencies;
    }
}

// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_RESOLVE_COMPILED_MODULE
package dev.ctas7.smartcrate.maven.inputs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.util.artifact.JavaScopes;

/**
 * Resolves a module's class path in the midst of a goal.
 *
 * <p>A goal that declares that it needs its dependencies cannot run in a reactor that is not built: its modules depend
 * on each other. This one is for a goal that can do without, and says what it cannot do then.
 */
public final class LateResolution {
    private static final Set<String> SCOPES =
            Set.of(JavaScopes.COMPILE, JavaScopes.RUNTIME, JavaScopes.PROVIDED, JavaScopes.SYSTEM);

    private final ProjectDependenciesResolver resolver;
    private final MavenSession session;

    /** A resolution in this session. */
    public LateResolution(ProjectDependenciesResolver resolver, MavenSession session) {
        this.resolver = resolver;
        this.session = session;
    }

    /**
     * Gives the project its compile and runtime class path.
     *
     * @return whether everything was found; if not, the project is as it was
     */
    public boolean resolve(MavenProject project) {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter((node, parents) -> {
            Dependency dependency = node.getDependency();
            return dependency == null || SCOPES.contains(dependency.getScope());
        });
        try {
            DependencyResolutionResult result = resolver.resolve(request);
            Set<Artifact> artifacts = new LinkedHashSet<>();
            if (result.getDependencyGraph() != null) {
                List<String> trail = List.of(project.getArtifact().getId());
                RepositoryUtils.toArtifacts(
                        artifacts, result.getDependencyGraph().getChildren(), trail, request.getResolutionFilter());
            }
            project.setResolvedArtifacts(artifacts);
            project.setArtifactFilter(artifact -> SCOPES.contains(artifact.getScope()));
            return artifacts.stream().allMatch(artifact -> artifact.getFile() != null);
        } catch (DependencyResolutionException e) {
            return false;
        }
    }
}

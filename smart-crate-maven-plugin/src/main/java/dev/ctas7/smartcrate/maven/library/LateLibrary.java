// SPDX-License-Identifier: Apache-2.0
// LIBRARY_ADAPT_PLUGIN_REALM
package dev.ctas7.smartcrate.maven.library;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * A library that is put on the plugin's class path when something needs it, and never before.
 *
 * <p>Who lists it among the plugin's dependencies brings a version of their own.
 *
 * @param coordinates what is loaded with all it depends on, {@code group:artifact:version}, the main one first
 * @param excluded what is not loaded although something depends on it, {@code group:artifact}
 * @param probe a class of it, whose presence says that it is there
 * @param purpose what it is for, to follow "which"
 */
public record LateLibrary(List<String> coordinates, Set<String> excluded, String probe, String purpose) {
    /** Copies the collections. */
    public LateLibrary {
        coordinates = List.copyOf(coordinates);
        excluded = Set.copyOf(excluded);
    }

    /**
     * Resolves and adds it unless it is there.
     *
     * @param remotes where to look for it
     * @throws MojoExecutionException if no repository has it, or it is not in the local one and the build is offline
     */
    public void load(RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remotes)
            throws MojoExecutionException {
        ClassLoader own = LateLibrary.class.getClassLoader();
        if (isPresent(own)) {
            return;
        }
        if (!(own instanceof ClassRealm realm)) {
            throw new MojoExecutionException(coordinates.get(0) + " is not on the plugin's class path");
        }
        Set<String> there =
                Arrays.stream(realm.getURLs()).map(URL::toExternalForm).collect(Collectors.toSet());
        try {
            for (ArtifactResult one : repositories
                    .resolveDependencies(session, new DependencyRequest(wanted(remotes), null))
                    .getArtifactResults()) {
                URL jar = one.getArtifact().getFile().toURI().toURL();
                if (there.add(jar.toExternalForm())) {
                    realm.addURL(jar);
                }
            }
        } catch (DependencyResolutionException e) {
            throw new MojoExecutionException(
                    coordinates.get(0) + ", which " + purpose + ", cannot be resolved: " + e.getMessage()
                            + "; run the goal once without -o",
                    e);
        } catch (MalformedURLException e) {
            throw new MojoExecutionException("the local repository's path is no URL: " + e.getMessage(), e);
        }
    }

    private CollectRequest wanted(List<RemoteRepository> remotes) {
        List<Exclusion> without = excluded.stream()
                .map(key -> key.split(":", 2))
                .map(key -> new Exclusion(key[0], key[1], "*", "*"))
                .toList();
        CollectRequest wanted = new CollectRequest();
        wanted.setRepositories(remotes);
        for (String one : coordinates) {
            wanted.addDependency(new Dependency(new DefaultArtifact(one), "runtime", false, without));
        }
        return wanted;
    }

    private boolean isPresent(ClassLoader loader) {
        try {
            Class.forName(probe, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

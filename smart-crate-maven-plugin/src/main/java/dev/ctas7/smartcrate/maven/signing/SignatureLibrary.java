// SPDX-License-Identifier: Apache-2.0
// LIBRARY_ADAPT_BOUNCY_CASTLE
package dev.ctas7.smartcrate.maven.signing;

import java.net.MalformedURLException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Puts Bouncy Castle on the plugin's class path when a goal that needs it runs, and never before (decision 0009).
 *
 * <p>Who lists it among the plugin's dependencies brings a version of their own.
 */
public final class SignatureLibrary {
    /** What is loaded; the build compiles and tests with the same. */
    public static final String COORDINATES = "org.bouncycastle:bcpg-jdk18on:1.86";

    private static final String PROBE = "org.bouncycastle.openpgp.api.OpenPGPKeyReader";

    private SignatureLibrary() {}

    /**
     * Resolves and adds it unless it is there; throws when the repositories do not have it, or the build is offline.
     */
    public static void load(
            RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remotes)
            throws MojoExecutionException {
        ClassLoader own = SignatureLibrary.class.getClassLoader();
        if (present(own)) {
            return;
        }
        if (!(own instanceof ClassRealm realm)) {
            throw new MojoExecutionException(COORDINATES + " is not on the plugin's class path");
        }
        try {
            CollectRequest wanted =
                    new CollectRequest(new Dependency(new DefaultArtifact(COORDINATES), "runtime"), remotes);
            for (ArtifactResult one : repositories
                    .resolveDependencies(session, new DependencyRequest(wanted, null))
                    .getArtifactResults()) {
                realm.addURL(one.getArtifact().getFile().toURI().toURL());
            }
        } catch (DependencyResolutionException e) {
            throw new MojoExecutionException(
                    COORDINATES + ", which makes and reads signatures, cannot be resolved: " + e.getMessage()
                            + "; run the goal once without -o",
                    e);
        } catch (MalformedURLException e) {
            throw new MojoExecutionException("the local repository's path is no URL: " + e.getMessage(), e);
        }
    }

    private static boolean present(ClassLoader loader) {
        try {
            Class.forName(PROBE, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

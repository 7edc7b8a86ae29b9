// SPDX-License-Identifier: Apache-2.0
// MANIFEST_LOCATE_REACTOR_ROOT
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.maven.wiring.ManifestResource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifest that a module inherits from.
 *
 * <p>The answer must not depend on the folder that Maven was started in, or {@code mvn -f module} would judge another
 * crate than {@code mvn} at the root. So it is the outermost manifest in a folder above the module that is a parent's,
 * holds {@code .mvn}, or is the execution's root.
 */
final class RootManifest {
    private RootManifest() {}

    static @Nullable Path of(MavenSession session, MavenProject project) {
        Set<File> folders = new LinkedHashSet<>();
        for (MavenProject at = project.getParent(); at != null; at = at.getParent()) {
            folders.add(at.getBasedir());
        }
        MavenExecutionRequest request = session.getRequest();
        if (request != null) {
            folders.add(request.getMultiModuleProjectDirectory());
        }
        MavenProject top = session.getTopLevelProject();
        folders.add(top == null ? null : top.getBasedir());
        Path module = MavenInputs.basedir(project);
        return folders.stream()
                .filter(folder -> folder != null)
                .map(folder -> folder.toPath().toAbsolutePath().normalize())
                .filter(folder -> module.startsWith(folder) && !module.equals(folder))
                .map(folder -> folder.resolve(ManifestResource.FILE))
                .filter(Files::exists)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(null);
    }
}

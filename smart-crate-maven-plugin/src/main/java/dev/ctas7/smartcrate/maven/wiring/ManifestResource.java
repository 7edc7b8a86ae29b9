// SPDX-License-Identifier: Apache-2.0
// RESOURCE_WIRE_MANIFEST_COPY
package dev.ctas7.smartcrate.maven.wiring;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Makes the manifest a resource of its module, so that the packaged jar carries it beside the proof. */
public final class ManifestResource {
    /** The manifest's name, in the module and in the jar. */
    public static final String FILE = "smart-crate.toml";

    private ManifestResource() {}

    /** Where a crate's manifest lies in its output folder and its jar, with {@code /}. */
    public static String folder(String artifactId) {
        return ProofRecord.ROOT + artifactId;
    }

    /** The module's manifest, whether it exists or not: as the stanza or a property says, else {@link #FILE}. */
    public static Path manifestOf(MavenProject project, WiringContext context) {
        Plugin plugin = project.getPlugin(Coordinates.PLUGIN);
        String configured = plugin == null ? "" : Doms.text(plugin.getConfiguration(), "manifest");
        String property = context.property().apply("smart-crate.manifest");
        if (configured.isEmpty() && property != null) {
            configured = property;
        }
        Path basedir = project.getBasedir().toPath();
        return configured.isEmpty() ? basedir.resolve(FILE) : basedir.resolve(configured);
    }

    static void add(MavenProject project, WiringContext context) {
        if (project.getBasedir() == null || project.getResources().stream().anyMatch(one -> isOurs(project, one))) {
            return;
        }
        File manifest = manifestOf(project, context).toFile();
        // A resource cannot be renamed; a manifest of another name is put in its place by the goal itself.
        if (!manifest.getName().equals(FILE)) {
            return;
        }
        Resource resource = new Resource();
        resource.setDirectory(manifest.getParent());
        resource.addInclude(FILE);
        resource.setTargetPath(folder(project.getArtifactId()));
        resource.setFiltering(false);
        project.addResource(resource);
    }

    /** Whether a resource is the one added here: it is no resource of the user's. */
    public static boolean isOurs(MavenProject project, Resource resource) {
        return folder(project.getArtifactId()).equals(resource.getTargetPath())
                && resource.getIncludes().contains(FILE);
    }
}

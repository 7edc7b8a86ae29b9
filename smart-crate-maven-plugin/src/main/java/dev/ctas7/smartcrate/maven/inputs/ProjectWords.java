// SPDX-License-Identifier: Apache-2.0
// PROJECT_READ_DESCRIBING_WORDS
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.manifest.PomWords;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a project's pom says of it in words. */
public final class ProjectWords {
    private ProjectWords() {}

    /** Reads them; where the pom is silent, they are empty. */
    public static PomWords of(MavenProject project) {
        String description = orEmpty(project.getDescription());
        String name = orEmpty(project.getName());
        String licence = project.getLicenses() == null || project.getLicenses().isEmpty()
                ? ""
                : orEmpty(project.getLicenses().get(0).getName());
        return new PomWords(
                project.getArtifactId(),
                project.getPackaging(),
                // Several paragraphs in a pom are indented; a manifest's description is one line.
                (description.isBlank() ? name : description).strip().replaceAll("\\s+", " "),
                licence,
                // Maven makes up a module's address from its parent's; only one of its own says something.
                orEmpty(project.getOriginalModel().getUrl()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

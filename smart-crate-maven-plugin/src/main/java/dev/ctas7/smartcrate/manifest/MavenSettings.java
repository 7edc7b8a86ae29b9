// SPDX-License-Identifier: Apache-2.0
// MAVEN_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

import java.util.List;
import java.util.Optional;

/**
 * What {@code [maven]} excuses.
 *
 * @param notCrates modules of the reactor that are no crates, by artifactId
 * @param generatedClasses binary names of classes that have no source
 * @param nameDiffersText why the crate's name is not the artifactId; empty for no reason given
 */
public record MavenSettings(List<String> notCrates, List<String> generatedClasses, String nameDiffersText) {
    /** Copies the lists. */
    public MavenSettings {
        notCrates = List.copyOf(notCrates);
        generatedClasses = List.copyOf(generatedClasses);
    }

    /** Reads the settings; what is absent or wrong excuses nothing. */
    public static MavenSettings of(Manifest manifest) {
        return new MavenSettings(
                manifest.strings("maven.not_crates"),
                manifest.strings("maven.generated_classes"),
                manifest.string("maven.name_differs").orElse("").strip());
    }

    /** Why the crate's name is not the artifactId, when a reason is given. */
    public Optional<String> nameDiffers() {
        return nameDiffersText.isEmpty() ? Optional.empty() : Optional.of(nameDiffersText);
    }
}

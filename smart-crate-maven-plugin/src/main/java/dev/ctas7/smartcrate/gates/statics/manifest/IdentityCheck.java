// SPDX-License-Identifier: Apache-2.0
// IDENTITY_COMPARE_DECLARED_ARTIFACT
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.MavenSettings;
import dev.ctas7.smartcrate.manifest.TomlText;
import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** Asks that the manifest speaks of the artifact that it lies beside. */
final class IdentityCheck {
    private static final String NAME = "smart-crate.name";
    private static final String VERSION = "smart-crate.version";
    private static final String POM_VERSION = "${project.version}";
    private static final String WHY_NAME =
            "Locks, heartbeats and alerts go by the name; under another one nobody finds the artifact.";
    private static final String WHY_VERSION =
            "A manifest of another version describes another artifact than the one that is being built.";

    private IdentityCheck() {}

    static List<Finding> check(Declared declared) {
        List<Finding> findings = new ArrayList<>();
        String artifactId = declared.identity().artifactId();
        boolean excused = MavenSettings.of(declared.manifest()).nameDiffers().isPresent();
        String name = text(declared, NAME);
        if (!name.isBlank() && !name.equals(artifactId) && !excused) {
            findings.add(differs(
                    declared,
                    NAME,
                    " was " + Described.of(name) + " but the artifactId is " + Described.of(artifactId),
                    WHY_NAME,
                    "Write name = " + TomlText.quoted(artifactId) + ", or say why as name_differs = \"…\" in [maven]"));
        }
        String version = text(declared, VERSION);
        String built = declared.identity().version();
        if (!version.isBlank() && !version.equals(built) && !version.equals(POM_VERSION)) {
            findings.add(differs(
                    declared,
                    VERSION,
                    " was " + Described.of(version) + " but the pom's version is " + Described.of(built),
                    WHY_VERSION,
                    "Write version = " + TomlText.quoted(POM_VERSION)));
        }
        return findings;
    }

    /** The text at a path; blank when there is none, which is another rule's finding. */
    private static String text(Declared declared, String path) {
        return declared.manifest().string(path).orElse("");
    }

    private static Finding differs(Declared declared, String path, String how, String why, String fix) {
        Manifest.Entry entry = declared.manifest().entries().get(path);
        return Finding.of(
                ManifestRules.IDENTITY_DIFFERS,
                entry == null ? declared.placeFor(path) : entry.where(),
                path,
                path + how,
                why,
                fix);
    }
}

// SPDX-License-Identifier: Apache-2.0
// DOCKERFILE_CHECK_GOLD_DISK
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * Asks that what a Dockerfile builds stands on the gold disk.
 *
 * <p>The last stage is what runs, so it counts; earlier ones may compile on any image. A stage that starts from an
 * earlier one stands on what that stands on. A digest behind the tag pins the same image and is welcome.
 */
final class DockerfileCheck {
    private static final String WANTED = "must start FROM " + RequiredSections.GOLD_DISK;
    private static final String FIX = "Let the last stage start FROM " + RequiredSections.GOLD_DISK;

    private DockerfileCheck() {}

    static Optional<Finding> check(TextFile file) {
        List<BaseImage> stages = file.baseImages();
        if (stages.isEmpty()) {
            return Optional.of(finding(Location.of(file.path()), "", "the Dockerfile has no FROM but " + WANTED));
        }
        int index = stages.size() - 1;
        for (int before = index - 1; before >= 0; before--) {
            String stage = stages.get(before).stage();
            // Docker compares names without case; only an earlier stage can be meant.
            if (!stage.isEmpty() && stage.equalsIgnoreCase(stages.get(index).image())) {
                index = before;
            }
        }
        BaseImage base = stages.get(index);
        if (goldDisk(base.image())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                Location.of(file.path(), base.line()),
                base.image(),
                "what the Dockerfile builds starts FROM " + Described.of(base.image()) + " but " + WANTED));
    }

    private static boolean goldDisk(String image) {
        return image.equals(RequiredSections.GOLD_DISK) || image.startsWith(RequiredSections.GOLD_DISK + "@sha256:");
    }

    private static Finding finding(Location where, String element, String what) {
        return Finding.of(ManifestRules.NOT_GOLD_DISK, where, element, what, RequiredSections.DOCKER.why(), FIX);
    }
}

// SPDX-License-Identifier: Apache-2.0
// IMAGE_CHECK_DOCKERFILE_START
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.util.List;

/** What a Dockerfile's last stage starts from. */
public final class BaseImages {
    private static final String GOLD_DISK = "ctas7-foundation-core:gold-disk";

    private BaseImages() {}

    /** What to do about the first Dockerfile that starts from something else; empty for none. */
    public static String advice(List<TextFile> files) {
        for (TextFile file : files) {
            List<BaseImage> images = file.baseImages();
            if (!images.isEmpty() && !images.get(images.size() - 1).image().equals(GOLD_DISK)) {
                BaseImage last = images.get(images.size() - 1);
                return ConsoleText.safe("let the last stage of " + file.path() + ":" + last.line() + " start FROM "
                        + GOLD_DISK + " instead of " + last.image());
            }
        }
        return "";
    }
}

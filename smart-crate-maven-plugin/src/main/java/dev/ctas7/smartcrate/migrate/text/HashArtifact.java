// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_DEFINE_LIBRARY_CONTENT
package dev.ctas7.smartcrate.migrate.text;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An artifact that computes the forbidden hash.
 *
 * @param groupId of the dependency
 * @param artifactPrefix what its artifactId begins with
 * @param packages what the full names of its classes begin with
 * @param dedicated whether it does nothing else
 */
public record HashArtifact(String groupId, String artifactPrefix, String packages, boolean dedicated) {
    private static final String LOWER = ForbiddenWord.NAME.toLowerCase(Locale.ROOT);

    private static final List<HashArtifact> ALL = List.of(
            new HashArtifact("io.lktk", LOWER + "jni", "io.lktk.", true),
            new HashArtifact("io.github.rctcwyvrn", LOWER, "io.github.rctcwyvrn.", true),
            new HashArtifact("commons-codec", "commons-codec", "org.apache.commons.codec.", false),
            new HashArtifact("org.bouncycastle", "bcprov-", "org.bouncycastle.", false));

    /** The known artifact of these coordinates. */
    static Optional<HashArtifact> of(String groupId, String artifactId) {
        return ALL.stream()
                .filter(one -> one.groupId().equals(groupId) && artifactId.startsWith(one.artifactPrefix()))
                .findFirst();
    }
}

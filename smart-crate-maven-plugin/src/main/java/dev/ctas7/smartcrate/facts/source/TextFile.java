// SPDX-License-Identifier: Apache-2.0
// TEXT_HOLD_SCANNED_FACTS
package dev.ctas7.smartcrate.facts.source;

import java.util.List;

/**
 * A file that is not Java but that rules look at.
 *
 * @param path relative to the module, with {@code /}
 * @param kind what it is
 * @param forbidden names of forbidden hashes in it
 * @param baseImages images that a Dockerfile starts from, in order, with their lines; empty for other kinds
 * @param hash of the content; resources only take part in the lock
 */
public record TextFile(String path, Kind kind, List<WordHit> forbidden, List<BaseImage> baseImages, ContentHash hash) {
    /** What a text file is to the rules. */
    public enum Kind {
        RESOURCE,
        TEST_RESOURCE,
        DOCKERFILE,
        COMPOSE,
        CI
    }

    /** A {@code FROM} line of a Dockerfile. */
    public record BaseImage(String image, String stage, int line) {}

    /** Copies the lists. */
    public TextFile {
        forbidden = List.copyOf(forbidden);
        baseImages = List.copyOf(baseImages);
    }
}

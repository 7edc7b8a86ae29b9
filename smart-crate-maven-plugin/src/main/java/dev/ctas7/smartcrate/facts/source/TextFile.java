// SPDX-License-Identifier: Apache-2.0
// TEXT_HOLD_SCANNED_FACTS
package dev.ctas7.smartcrate.facts.source;

import java.util.List;

/**
 * A file that is not Java but that rules look at.
 *
 * @param path relative to the module, with {@code /}
 * @param kind what it is
 * @param forbidden names of forbidden hashes in it; none in binary content
 * @param baseImages images that a Dockerfile starts from, in order, with their lines; empty for other kinds
 * @param hash of the content, CRLF as LF unless it is binary; resources only take part in the lock
 * @param problem why it could not be read; empty for no problem
 */
public record TextFile(
        String path, Kind kind, List<WordHit> forbidden, List<BaseImage> baseImages, ContentHash hash, String problem) {
    /** What a text file is to the rules. */
    public enum Kind {
        RESOURCE,
        TEST_RESOURCE,
        DOCKERFILE,
        COMPOSE,
        CI
    }

    /**
     * A {@code FROM} line of a Dockerfile.
     *
     * @param image as written, build arguments not replaced: {@code ctas7-foundation-core:gold-disk}, {@code ${BASE}}
     * @param stage the name after {@code AS}; empty for none
     * @param line from 1
     */
    public record BaseImage(String image, String stage, int line) {}

    /** Copies the lists. */
    public TextFile {
        forbidden = List.copyOf(forbidden);
        baseImages = List.copyOf(baseImages);
    }

    /** A file without a problem. */
    public TextFile(String path, Kind kind, List<WordHit> forbidden, List<BaseImage> baseImages, ContentHash hash) {
        this(path, kind, forbidden, baseImages, hash, "");
    }

    /** A file that could not be read. */
    static TextFile unread(String path, Kind kind, String problem) {
        return new TextFile(path, kind, List.of(), List.of(), ContentHash.UNREAD, problem);
    }
}

// SPDX-License-Identifier: Apache-2.0
// COMMENT_LIMIT_COLLECTED_TEXT
package dev.ctas7.smartcrate.report.markdown;

import java.nio.charset.StandardCharsets;

/**
 * A comment's text as it grows, never longer than GitHub takes.
 *
 * <p>GitHub takes 65,536 characters. It is counted in bytes of UTF-8, of which there are never fewer than of any
 * character that GitHub could mean.
 */
final class CommentText {
    /** The most that a comment may have, in bytes. */
    static final int MOST = 65_536;

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    /** Whether so much more fits and leaves room for {@code kept} bytes. */
    boolean fits(String more, int kept) {
        return bytes + size(more) + kept <= MOST;
    }

    /** Adds to the end. Callers have asked whether it fits. */
    CommentText add(String more) {
        text.append(more);
        bytes += size(more);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static int size(String more) {
        return more.getBytes(StandardCharsets.UTF_8).length;
    }
}

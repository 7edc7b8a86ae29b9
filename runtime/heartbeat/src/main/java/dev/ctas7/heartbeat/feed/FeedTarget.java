// SPDX-License-Identifier: Apache-2.0
// FEED_HOLD_RESOLVED_TARGET
package dev.ctas7.heartbeat.feed;

import java.nio.file.Path;

/** Where the feed is to be written, or why nowhere. */
public sealed interface FeedTarget {
    /**
     * A file that is there and regular, or that can be made.
     *
     * @param file absolute
     */
    record Usable(Path file) implements FeedTarget {}

    /**
     * A path that must not be written to.
     *
     * @param reason one line for people: what was found, and what to do
     */
    record Refused(String reason) implements FeedTarget {}
}

// SPDX-License-Identifier: Apache-2.0
// HISTORY_HOLD_FORMER_SOURCES
package dev.ctas7.smartcrate.facts.lineage;

import java.util.List;

/**
 * The main sources that are not what they were in the commit that last changed the lock.
 *
 * @param commit full hash; empty when nobody had to ask git, or git did not know
 * @param sources those that were there then and may have changed since, sorted by their present path
 * @param gap why git could not be asked, in words for the user; empty when it could, and when there was no need
 */
public record HeaderHistory(String commit, List<PastSource> sources, String gap) {
    /** Of a crate without git or lock, or of one that is as locked. */
    public static final HeaderHistory NONE = new HeaderHistory("", List.of(), "");

    private static final int SHORT = 10;

    /** Copies the list. */
    public HeaderHistory {
        sources = List.copyOf(sources);
    }

    /** A history that could not be looked at. */
    static HeaderHistory unknown(String gap) {
        return new HeaderHistory("", List.of(), gap);
    }

    /** The commit as people write it. */
    public String shortCommit() {
        return commit.length() <= SHORT ? commit : commit.substring(0, SHORT);
    }
}

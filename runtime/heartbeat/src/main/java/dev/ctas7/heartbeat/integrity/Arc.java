// SPDX-License-Identifier: Apache-2.0
// ARC_NAME_NARRATIVE_EMPHASIS
package dev.ctas7.heartbeat.integrity;

import java.util.Optional;

/** What the work is about at the moment; set by the director, never by us. */
public enum Arc {
    /** Nothing breaks. */
    RELIABILITY("Reliability"),
    /** Things get done. */
    VELOCITY("Velocity"),
    /** People like it. */
    DELIGHT("Delight");

    private final String word;

    Arc(String word) {
        this.word = word;
    }

    /** The word in documents. */
    public String word() {
        return word;
    }

    /** The arc of a word, whatever its case. */
    static Optional<Arc> of(String word) {
        for (Arc arc : values()) {
            if (arc.word.equalsIgnoreCase(word.strip())) {
                return Optional.of(arc);
            }
        }
        return Optional.empty();
    }
}

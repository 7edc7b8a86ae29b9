// SPDX-License-Identifier: Apache-2.0
// REFUSAL_NAME_MESSAGE_FAULT
package dev.ctas7.heartbeat.metrics;

import java.util.Locale;

/** Why a message that arrived on a crate's subject changes nothing. */
public enum Refusal {
    /** Its subject is no crate's, as one with a wildcard. */
    SUBJECT,
    /** It is no heartbeat: not JSON, too large, a key missing or a value out of its range. */
    UNREADABLE,
    /** It names another crate than its subject does. */
    FORGED_NAME,
    /** Its sequence, or a higher one of its run, was there before. */
    DUPLICATE,
    /** It is an old one of a crate that has gone on since. */
    REPLAY,
    /** Its crate is new, and there are as many crates as may be. */
    FULL;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word that the meter uses: the name in lower case. */
    public String label() {
        return label;
    }
}

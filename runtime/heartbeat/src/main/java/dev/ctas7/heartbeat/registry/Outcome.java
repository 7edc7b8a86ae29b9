// SPDX-License-Identifier: Apache-2.0
// OUTCOME_NAME_RECORDING_RESULT
package dev.ctas7.heartbeat.registry;

/** What became of one authorized heartbeat. */
public enum Outcome {
    /** It is its crate's newest. */
    ACCEPTED,
    /** It is its crate's newest, and came after the crate was late. */
    LATE,
    /** One with this sequence or a higher one was there before: dropped. */
    DUPLICATE,
    /** It is the first of its run and older than others of its crate, where signatures are asked for: refused. */
    REPLAY,
    /** Its crate is new, and there are as many crates as may be: refused. */
    FULL;

    /** Whether the crate counts as heard. */
    public boolean isHeard() {
        return this == ACCEPTED || this == LATE;
    }
}

// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_ACCEPTED_CHANGE
package dev.ctas7.smartcrate.lock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's acceptance of one change.
 *
 * @param change the difference's id: {@code interface:demo.Router#route}, {@code dependency:org.slf4j:slf4j-api}
 * @param before what the lock said until then; null when it knew no such thing
 * @param after what it says since; null when there is no such thing any more
 * @param reason why it is meant, for the next reader
 * @param date the day it was accepted
 */
public record Acknowledgement(
        String change, @Nullable String before, @Nullable String after, String reason, LocalDate date) {
    /** Of a change that is no line's. */
    public Acknowledgement(String change, String reason, LocalDate date) {
        this(change, null, null, reason, date);
    }
}

// SPDX-License-Identifier: Apache-2.0
// SCORE_COMPARE_LOCKED_HASHES
package dev.ctas7.smartcrate.score;

import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockComparison;
import dev.ctas7.smartcrate.lock.LockDocument;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the crate is what its lock says.
 *
 * @param intact whether all three hashes match
 * @param text what was compared, or why nothing could be
 */
record HashEvidence(boolean intact, String text) {
    private static final String NO_LOCK = "no lock: ";

    static HashEvidence of(LockState state, Lock current) {
        if (state instanceof LockState.Present present) {
            return compare(present.file(), present.document(), current);
        }
        return state instanceof LockState.Unreadable
                ? new HashEvidence(false, state.file() + " cannot be read")
                : new HashEvidence(false, NO_LOCK + "run mvn smart-crate:lock and commit " + state.file());
    }

    /** Whether such a text says that there is no lock. */
    static boolean saysNoLock(String text) {
        return text.startsWith(NO_LOCK);
    }

    private static HashEvidence compare(String file, LockDocument locked, Lock current) {
        List<String> different = new ArrayList<>();
        for (LockPart part : LockPart.MATCHED) {
            // By lines, not by hash alone: another platform's lines are no difference, and a hash can be written by
            // hand.
            if (!part.fits(locked)
                    || !LockComparison.compare(part, locked.lock(), current).isEmpty()) {
                different.add(part.word());
            }
        }
        return different.isEmpty()
                ? new HashEvidence(true, "content, interface and dependencies match " + file)
                : new HashEvidence(false, "differs from " + file + ": " + String.join(", ", different));
    }
}

// SPDX-License-Identifier: Apache-2.0
// LOCK_DESCRIBE_COMMAND_OUTCOME
package dev.ctas7.smartcrate.lock;

import java.util.List;

/** What came of a command that wanted to write the lock. */
public sealed interface LockOutcome {
    /** The lock's path relative to the module. */
    String file();

    /**
     * There was none, now there is.
     *
     * @param entries how many lines it has
     */
    record Created(String file, int entries) implements LockOutcome {}

    /**
     * The content part was brought up to date, or hashes were made to fit again.
     *
     * @param changes content that differed; empty when only hashes did
     */
    record Refreshed(String file, List<Difference> changes) implements LockOutcome {
        /** Copies the list. */
        public Refreshed {
            changes = List.copyOf(changes);
        }
    }

    /** It already says all this; the file was not touched. */
    record Unchanged(String file) implements LockOutcome {}

    /** These changes were accepted and recorded. */
    record Acknowledged(String file, List<Difference> changes) implements LockOutcome {
        /** Copies the list. */
        public Acknowledged {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Nothing was written.
     *
     * @param reason why, in one line, without a full stop
     * @param fix the next step, in the imperative
     * @param open differences that nobody has acknowledged; may be empty
     */
    record Refused(String file, String reason, String fix, List<Difference> open) implements LockOutcome {
        /** Copies the list. */
        public Refused {
            open = List.copyOf(open);
        }
    }
}

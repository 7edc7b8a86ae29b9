// SPDX-License-Identifier: Apache-2.0
// LOCK_DEFINE_READING_RULE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** The rule that reading a lock can violate; the rules about what it says are the semantic gate's. */
public final class LockRules {
    /** The lock is there but cannot be used. */
    public static final Rule UNREADABLE = Rule.of("SC201", "lock-unreadable", Severity.ERROR);

    private LockRules() {}
}

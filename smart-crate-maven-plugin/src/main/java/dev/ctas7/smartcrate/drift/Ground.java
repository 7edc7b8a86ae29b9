// SPDX-License-Identifier: Apache-2.0
// DRIFT_HOLD_COMPARED_STATES
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;

/**
 * What every vector is measured from.
 *
 * @param facts the crate as it is
 * @param manifest what it declares
 * @param locked its intent when a person last accepted it; empty without a lock
 * @param current its intent as a lock written now would hold it
 */
record Ground(CrateFacts facts, Manifest manifest, Intent locked, Intent current) {
    static Ground of(CrateFacts facts) {
        return new Ground(
                facts,
                Manifest.of(facts.manifest()),
                facts.lock() instanceof LockState.Present present
                        ? Intent.of(present.lock().intent().lines())
                        : Intent.NONE,
                Intent.of(facts.current().intent().lines()));
    }

    boolean hasLock() {
        return facts.lock() instanceof LockState.Present;
    }

    /** Why nothing can be compared with the lock; only without one. */
    String whyNoLock() {
        return facts.lock() instanceof LockState.Unreadable ? "the lock cannot be read" : "there is no lock yet";
    }
}

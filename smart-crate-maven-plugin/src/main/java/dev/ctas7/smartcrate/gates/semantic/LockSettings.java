// SPDX-License-Identifier: Apache-2.0
// SEMANTIC_RESOLVE_LOCK_SETTINGS
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.manifest.Manifest;

/**
 * What the manifest's {@code [semantic_lock]} asks of the gate; a key that is missing or of another type, which is the
 * manifest rules' finding, counts as the stricter value.
 *
 * @param enabled whether the lock is looked at
 * @param verify whether a mismatch is an error
 * @param autoUpdate whether content may differ, since a passing run refreshes it
 */
record LockSettings(boolean enabled, boolean verify, boolean autoUpdate) {
    static LockSettings of(Manifest manifest) {
        return new LockSettings(
                manifest.flag("semantic_lock.enabled").orElse(true),
                manifest.flag("semantic_lock.verify_on_build").orElse(true),
                manifest.flag("semantic_lock.auto_update").orElse(false));
    }
}

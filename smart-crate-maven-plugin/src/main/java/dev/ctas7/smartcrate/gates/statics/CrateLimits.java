// SPDX-License-Identifier: Apache-2.0
// LIMITS_SELECT_CRATE_NUMBERS
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.ManifestState;

/** The limits that hold for a crate: the manifest's, or the contract's where there is no manifest to read. */
final class CrateLimits {
    private CrateLimits() {}

    static Limits of(CrateFacts facts) {
        return facts.manifest() instanceof ManifestState.Present present
                ? Limits.of(present.manifest())
                : Limits.contract();
    }
}

// SPDX-License-Identifier: Apache-2.0
// SETTINGS_HOLD_CHECKED_PARAMETERS
package dev.ctas7.smartcrate.gate;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.model.GateId;
import java.util.List;
import java.util.Set;

/**
 * What the user asked of this run; the plugin's parameters, read once.
 *
 * @param failOn what breaks the build; the verdict does not depend on it
 * @param minimumScore 0 to 100; a lower score fails in Gate 0
 * @param strict unmeasured counts as 0, and a missing lock is an error
 * @param gates which gates run; Gate 0 always does
 * @param acceptedTokens foundation tokens that a proof may carry
 */
public record Settings(
        FailOn failOn, int minimumScore, boolean strict, Set<GateId> gates, List<String> acceptedTokens) {
    /** What breaks the build. */
    public enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    /** Checks the range and always includes Gate 0. */
    public Settings {
        if (minimumScore < 0 || minimumScore > 100) {
            throw new IllegalArgumentException("minimumScore was '" + minimumScore + "' but must be 0 to 100");
        }
        acceptedTokens = List.copyOf(acceptedTokens);
        gates = Set.copyOf(gates);
    }

    /** What a run without any parameter uses. */
    public static Settings defaults() {
        return new Settings(
                FailOn.ERROR, 1, false, Set.of(GateId.values()), List.of(FoundationCore.FOUNDATION_CORE_TOKEN));
    }
}

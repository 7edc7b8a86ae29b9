// SPDX-License-Identifier: Apache-2.0
// FINDING_SELECT_FROZEN_ONES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.model.Severity;
import java.util.HashMap;
import java.util.Map;

/** Takes findings one by one, as many of each identity as a baseline holds. */
public final class BaselineSieve {
    private final Map<Identity, Integer> left = new HashMap<>();

    /** Nothing taken so far. */
    public BaselineSieve(Baseline baseline) {
        for (Baseline.Entry entry : baseline.entries()) {
            left.put(entry.identity(), entry.count());
        }
    }

    /** Whether a finding of this weight fails anything, and its rule may be frozen. */
    public static boolean mayTake(Finding finding) {
        return !finding.rule().untouchable() && finding.severity() != Severity.NOTE;
    }

    /** Whether the finding is frozen; of several that share an identity the first ones are. */
    public boolean takes(Finding finding) {
        if (left.isEmpty() || !mayTake(finding)) {
            return false;
        }
        Identity identity = Identity.of(finding);
        int count = count(identity);
        if (count > 0) {
            left.put(identity, count - 1);
        }
        return count > 0;
    }

    /** How many findings of an identity could still be taken. */
    public int count(Identity identity) {
        return left.getOrDefault(identity, 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
// METHOD_HOLD_PROVEN_EFFECTS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.List;

/**
 * What one method does, itself and through what it calls in the crate.
 *
 * @param method of the crate
 * @param chains one for each effect, in the order of {@link dev.ctas7.smartcrate.model.Effect}; empty for a pure method
 */
public record MethodEffects(CodeName method, List<EffectChain> chains) {
    /** Copies the list. */
    public MethodEffects {
        chains = List.copyOf(chains);
    }
}

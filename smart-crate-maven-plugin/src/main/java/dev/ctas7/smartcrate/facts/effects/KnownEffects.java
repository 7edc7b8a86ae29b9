// SPDX-License-Identifier: Apache-2.0
// EFFECT_DECLARE_KNOWN_MEMBERS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Set;

/** What is known of members outside the crate. */
@FunctionalInterface
public interface KnownEffects {
    /**
     * What using a member does.
     *
     * @return empty only for what is known to do nothing; {@link Effect#UNKNOWN} for what nobody knows
     */
    Set<Effect> of(CodeUse.Kind kind, CodeName target);
}

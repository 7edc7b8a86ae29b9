// SPDX-License-Identifier: Apache-2.0
// TARGET_HOLD_RESOLVED_USE
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
import java.util.Set;

/**
 * What a use comes to.
 *
 * @param nodes of the call graph that may run
 * @param outside members outside the crate that may run, those without effects left out
 * @param initialiser the static initialiser that runs before, if it has not run yet; {@link CrateMembers#NONE} for none
 */
record Target(List<Integer> nodes, List<Outside> outside, int initialiser) {
    /** Of a use that does nothing. */
    static final Target NOTHING = new Target(List.of(), List.of(), CrateMembers.NONE);

    Target {
        nodes = List.copyOf(nodes);
        outside = List.copyOf(outside);
    }

    /** A member outside the crate and what using it does. */
    record Outside(CodeName member, Set<Effect> effects) {
        Outside {
            effects = Set.copyOf(effects);
        }
    }
}

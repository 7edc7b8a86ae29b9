// SPDX-License-Identifier: Apache-2.0
// EFFECT_PROVE_SHORTEST_CHAIN
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;

/**
 * The evidence for one effect of one method: a shortest chain of calls to what has it.
 *
 * @param effect what happens at its end
 * @param steps from the method itself to the member outside the crate, at least two
 * @param line where the method makes the first call; 0 when the class file does not say
 */
public record EffectChain(Effect effect, List<CodeName> steps, int line) {
    /** Copies the list. */
    public EffectChain {
        steps = List.copyOf(steps);
    }

    /** {@code Router.route -> Store.save -> java.nio.file.Files.write}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : " -> ").append(steps.get(i).shown(i < steps.size() - 1));
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
// CODE_HOLD_OBSERVED_BEHAVIOUR
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import java.util.List;

/**
 * What the crate's byte code does.
 *
 * @param classes of the output folder, sorted by name; what lies where the JVM does not look for it is left out
 * @param effects of their methods
 */
public record CodeFacts(List<CodeClass> classes, CrateEffects effects) {
    /** Of a crate without code. */
    public static final CodeFacts NONE = new CodeFacts(List.of(), CrateEffects.NONE);

    /** Copies the list. */
    public CodeFacts {
        classes = List.copyOf(classes);
    }
}

// SPDX-License-Identifier: Apache-2.0
// CODE_HOLD_OBSERVED_BEHAVIOUR
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import java.util.List;

/**
 * What the crate's byte code does.
 *
 * @param classes of the output folder, sorted by name; what lies where the JVM does not look for it is left out
 * @param effects of their methods
 * @param traits what the instructions of the classes show whose header is a canonical pattern; of no others
 */
public record CodeFacts(List<CodeClass> classes, CrateEffects effects, List<ClassTraits> traits) {
    /** Of a crate without code. */
    public static final CodeFacts NONE = new CodeFacts(List.of(), CrateEffects.NONE);

    /** Copies the lists. */
    public CodeFacts {
        classes = List.copyOf(classes);
        traits = List.copyOf(traits);
    }

    /** Of a crate of which nothing was read in depth. */
    public CodeFacts(List<CodeClass> classes, CrateEffects effects) {
        this(classes, effects, List.of());
    }

    /** The same with what was read in depth. */
    public CodeFacts with(List<ClassTraits> found) {
        return new CodeFacts(classes, effects, found);
    }
}

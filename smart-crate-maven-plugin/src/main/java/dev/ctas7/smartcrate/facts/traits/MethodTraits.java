// SPDX-License-Identifier: Apache-2.0
// METHOD_HOLD_FOUND_TRAITS
package dev.ctas7.smartcrate.facts.traits;

import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.List;

/**
 * What was found in one method.
 *
 * @param name full name
 * @param access flags (JVMS 4.6)
 * @param line the first that has code; 0 without one
 * @param thrown binary names with dots of the exceptions it declares
 * @param traits in the order of the code
 */
public record MethodTraits(CodeName name, int access, int line, List<String> thrown, List<CodeTrait> traits) {
    /** Copies the lists. */
    public MethodTraits {
        thrown = List.copyOf(thrown);
        traits = List.copyOf(traits);
    }
}

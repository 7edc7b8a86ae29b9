// SPDX-License-Identifier: Apache-2.0
// METHOD_HOLD_USED_MEMBERS
package dev.ctas7.smartcrate.facts.code;

import java.util.List;

/**
 * A method, constructor or static initialiser of the crate.
 *
 * @param name full name
 * @param access flags (JVMS 4.6)
 * @param line the first that has code; 0 without one
 * @param uses what its body uses, in the order of the code; empty without a body
 */
public record CodeMethod(CodeName name, int access, int line, List<CodeUse> uses) {
    /** Copies the list. */
    public CodeMethod {
        uses = List.copyOf(uses);
    }
}

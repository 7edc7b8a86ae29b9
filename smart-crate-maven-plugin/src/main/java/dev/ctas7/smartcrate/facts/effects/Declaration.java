// SPDX-License-Identifier: Apache-2.0
// DECLARATION_HOLD_FOUND_MEMBER
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.List;

/** Where the method that a call names is declared. */
sealed interface Declaration {
    /**
     * In the crate.
     *
     * @param method its number
     */
    record Inside(int method) implements Declaration {}

    /**
     * Outside the crate, where nobody looks.
     *
     * @param members what it may be; more than one when several interfaces may declare it
     */
    record Outside(List<CodeName> members) implements Declaration {
        /** Copies the list. */
        public Outside {
            members = List.copyOf(members);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// TYPE_DESCRIBE_USED_NAMES
package dev.ctas7.smartcrate.facts.source;

import java.util.List;

/**
 * The other types that a top-level type names, those of its nested types included.
 *
 * @param type simple name of the top-level type
 * @param line of its name, from 1
 * @param column of its name, from 1
 * @param uses simple names, sorted; types that the file itself declares, type variables, {@code java.lang}'s and those
 *     imported by name from {@code java.*} are left out
 */
public record TypeUse(String type, int line, int column, List<String> uses) {
    /** Copies the list. */
    public TypeUse {
        uses = List.copyOf(uses);
    }
}

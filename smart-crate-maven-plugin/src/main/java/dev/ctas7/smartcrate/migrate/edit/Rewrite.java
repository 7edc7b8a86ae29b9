// SPDX-License-Identifier: Apache-2.0
// TEXT_HOLD_DECIDED_EDITS
package dev.ctas7.smartcrate.migrate.edit;

import java.util.List;

/**
 * What is changed in one text and what is left.
 *
 * @param edits in the order of the text, without overlaps
 * @param open places that a person decides, in the order of the text
 */
public record Rewrite(List<Edit> edits, List<Open> open) {
    /** Nothing to do. */
    public static final Rewrite NOTHING = new Rewrite(List.of(), List.of());

    /** Copies the lists and sorts them. */
    public Rewrite {
        edits = List.copyOf(Edit.sorted(edits));
        open = open.stream().sorted().distinct().toList();
    }
}

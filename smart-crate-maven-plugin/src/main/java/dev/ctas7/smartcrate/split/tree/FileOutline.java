// SPDX-License-Identifier: Apache-2.0
// FILE_HOLD_PARSED_OUTLINE
package dev.ctas7.smartcrate.split.tree;

import java.util.List;

/**
 * A source as the split sees it.
 *
 * @param lines of the file
 * @param headerLines from the first to the package's line: what every new file repeats
 * @param imports in order
 * @param types the top-level types, in order
 */
public record FileOutline(int lines, int headerLines, List<ImportLine> imports, List<TypeOutline> types) {
    /** Copies the lists. */
    public FileOutline {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
    }
}

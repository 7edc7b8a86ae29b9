// SPDX-License-Identifier: Apache-2.0
// BYTECODE_HOLD_SCANNED_OUTPUT
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.List;

/**
 * The class files of the output folder.
 *
 * @param present whether the folder exists
 * @param classes sorted by path
 * @param unreadable files that are no class files that ASM could read, with the reason
 */
public record ClassFiles(boolean present, List<ClassFile> classes, List<Unreadable> unreadable) {
    /** A file that could not be read as a class. */
    public record Unreadable(String path, String reason) {}

    /** Copies the lists. */
    public ClassFiles {
        classes = List.copyOf(classes);
        unreadable = List.copyOf(unreadable);
    }
}

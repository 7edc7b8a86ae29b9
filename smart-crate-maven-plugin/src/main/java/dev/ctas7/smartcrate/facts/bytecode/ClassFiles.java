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
 * @param compiled whether they are what the sources say now
 */
public record ClassFiles(
        boolean present, List<ClassFile> classes, List<Unreadable> unreadable, CompiledState compiled) {
    /** A file that could not be read as a class. */
    public record Unreadable(String path, String reason) {}

    /** Copies the lists. */
    public ClassFiles {
        classes = List.copyOf(classes);
        unreadable = List.copyOf(unreadable);
    }

    /** Class files that nobody has compared with sources. */
    public ClassFiles(boolean present, List<ClassFile> classes, List<Unreadable> unreadable) {
        this(present, classes, unreadable, CompiledState.NONE);
    }

    /** The same, compared with the sources. */
    public ClassFiles with(CompiledState state) {
        return new ClassFiles(present, classes, unreadable, state);
    }

    /**
     * The same with every path below a folder, for example {@code target/classes}, so that findings name a real file.
     */
    public ClassFiles below(String folder) {
        return new ClassFiles(
                present,
                classes.stream().map(file -> file.below(folder)).toList(),
                unreadable.stream()
                        .map(file -> new Unreadable(folder + "/" + file.path(), file.reason()))
                        .toList(),
                compiled);
    }
}

// SPDX-License-Identifier: Apache-2.0
// COMPILATION_HOLD_OUTDATED_SOURCES
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.List;

/**
 * Whether the class files are what the sources say now.
 *
 * @param expected how many main sources should have class files
 * @param outdated those that have none, or older ones, in the order of the sources
 */
public record CompiledState(int expected, List<Outdated> outdated) {
    /** Nothing should be compiled, or it is not known what. */
    public static final CompiledState NONE = new CompiledState(0, List.of());

    /** Copies the list. */
    public CompiledState {
        outdated = List.copyOf(outdated);
    }

    /**
     * A main source whose class file is not what it says.
     *
     * @param source path relative to the module
     * @param line of the type's name
     * @param type binary name with dots of a top-level type in it
     * @param classFile path of the older class file, relative to the module; empty when there is none
     */
    public record Outdated(String source, int line, String type, String classFile) {}
}

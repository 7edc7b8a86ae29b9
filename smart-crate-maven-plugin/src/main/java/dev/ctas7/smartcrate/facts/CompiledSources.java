// SPDX-License-Identifier: Apache-2.0
// COMPILATION_DESCRIBE_SELECTED_SOURCES
package dev.ctas7.smartcrate.facts;

import java.util.List;

/**
 * Which of the main sources the build compiles.
 *
 * @param selections one a compilation; a source is compiled when any selects it. Empty when nothing is compiled, or
 *     when it cannot be told what is.
 */
public record CompiledSources(List<Selection> selections) {
    /** Nothing is known to be compiled. */
    public static final CompiledSources NONE = new CompiledSources(List.of());

    /** Everything is compiled. */
    public static final CompiledSources ALL = new CompiledSources(List.of(new Selection(List.of(), List.of())));

    /** Copies the list. */
    public CompiledSources {
        selections = List.copyOf(selections);
    }

    /**
     * Patterns as Ant has them, relative to a source root.
     *
     * @param includes none for everything
     * @param excludes taken out again
     */
    public record Selection(List<String> includes, List<String> excludes) {
        /** Copies the lists. */
        public Selection {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }
    }
}

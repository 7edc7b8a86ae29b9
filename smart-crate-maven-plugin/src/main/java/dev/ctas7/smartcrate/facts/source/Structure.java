// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_MEASURED_STRUCTURE
package dev.ctas7.smartcrate.facts.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source is built: its members, measured, and the types it uses.
 *
 * @param members every method and constructor with a body, those of nested, local and anonymous classes included, in
 *     the order in which they begin
 * @param uses one entry a top-level type, in the order of the text
 * @param entryPoint whether a type in it carries {@code @AssertHasFoundationCore}
 * @param generated whether a top-level type in it carries an annotation named {@code Generated}
 * @param syntax why it is no Java; null when it is. Members and uses are empty then.
 * @param suppressions every {@code SuppressGate} in it; empty where no parser could be asked
 */
public record Structure(
        List<Member> members,
        List<TypeUse> uses,
        boolean entryPoint,
        boolean generated,
        @Nullable SyntaxProblem syntax,
        List<WrittenSuppression> suppressions) {
    /** Of a file without any type. */
    public static final Structure NONE = new Structure(List.of(), List.of(), false, false, null);

    /** Copies the lists. */
    public Structure {
        members = List.copyOf(members);
        uses = List.copyOf(uses);
        suppressions = List.copyOf(suppressions);
    }

    /** One without suppressions. */
    public Structure(
            List<Member> members,
            List<TypeUse> uses,
            boolean entryPoint,
            boolean generated,
            @Nullable SyntaxProblem syntax) {
        this(members, uses, entryPoint, generated, syntax, List.of());
    }

    /** The same structure with suppressions. */
    public Structure with(List<WrittenSuppression> others) {
        return new Structure(members, uses, entryPoint, generated, syntax, others);
    }

    /** Of a file that is no Java. */
    public static Structure refused(SyntaxProblem syntax) {
        return new Structure(List.of(), List.of(), false, false, syntax);
    }
}

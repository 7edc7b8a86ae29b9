// SPDX-License-Identifier: Apache-2.0
// TYPE_HOLD_MEMBER_GRAPH
package dev.ctas7.smartcrate.split.tree;

import java.util.List;

/**
 * A top-level type.
 *
 * @param name its simple name
 * @param kind class, interface, enum, record or annotation type
 * @param isPublic whether other packages see it
 * @param extending whether it names a supertype, whose members a parser cannot see
 * @param firstLine its first line, its comment included
 * @param lastLine its last line
 * @param members in the order of the source; the position is the identity that {@link Uses} speak of
 */
public record TypeOutline(
        String name,
        Kind kind,
        boolean isPublic,
        boolean extending,
        int firstLine,
        int lastLine,
        List<MemberOutline> members) {
    /** Copies the list. */
    public TypeOutline {
        members = List.copyOf(members);
    }

    /** What kind of type it is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    /** How many lines it takes. */
    public int lines() {
        return lastLine - firstLine + 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
// MEMBER_HOLD_SPLIT_FACTS
package dev.ctas7.smartcrate.split.tree;

import java.util.Set;

/**
 * A member of a top-level type, with everything that decides whether it can move.
 *
 * @param name the simple name; {@code <init>} for a constructor, {@code <clinit>} for an initialiser
 * @param kind what it is
 * @param access who sees it
 * @param traits what else is known of it
 * @param parameters how many it has; 0 unless it is a method or constructor
 * @param firstLine its first line, the comments before it included
 * @param lastLine its last line
 * @param typeName the simple name of a field's type or a method's result; empty when there is none
 * @param privates names of private members, if it is a type
 * @param uses what it uses
 */
public record MemberOutline(
        String name,
        Kind kind,
        Access access,
        Set<Trait> traits,
        int parameters,
        int firstLine,
        int lastLine,
        String typeName,
        Set<String> privates,
        Uses uses) {
    /** Copies the sets. */
    public MemberOutline {
        traits = Set.copyOf(traits);
        privates = Set.copyOf(privates);
    }

    /** What a member is. */
    public enum Kind {
        FIELD,
        METHOD,
        CONSTRUCTOR,
        INITIALISER,
        TYPE,
        ENUM_CONSTANT,
        COMPONENT
    }

    /** Who sees a member. */
    public enum Access {
        PRIVATE,
        PACKAGE,
        PROTECTED,
        PUBLIC
    }

    /** What a declaration says about a member beside its name. */
    public enum Trait {
        STATIC,
        FINAL,
        VARARGS,
        ABSTRACT,
        OVERRIDES,
        DOCUMENTED,
        /** A test, or what runs before and after tests. */
        TEST,
        FIXTURE,
        /** A nested type that names a supertype. */
        EXTENDS,
        /** A fluent method: it returns {@code this}. */
        RETURNS_THIS
    }

    /** Whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** How many lines it takes. */
    public int lines() {
        return lastLine - firstLine + 1;
    }

    /** Whether other packages may use it. */
    public boolean open() {
        return access == Access.PUBLIC || access == Access.PROTECTED;
    }
}

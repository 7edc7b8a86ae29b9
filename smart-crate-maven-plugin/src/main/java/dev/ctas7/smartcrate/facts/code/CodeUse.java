// SPDX-License-Identifier: Apache-2.0
// USE_NAME_CALLED_MEMBER
package dev.ctas7.smartcrate.facts.code;

/**
 * A place where a body uses a member.
 *
 * @param kind how
 * @param target the member as the instruction names it; not yet resolved to where it is declared
 * @param line in the source; 0 when the class file does not say
 */
public record CodeUse(Kind kind, CodeName target, int line) {
    /** How a body uses a member. */
    public enum Kind {
        STATIC,
        /** A constructor, a private or a super method: exactly the one that is named. */
        SPECIAL,
        VIRTUAL,
        INTERFACE,
        /** A lambda's body or the target of a method reference. Who makes it is taken for who runs it. */
        HANDLE,
        READ_FIELD,
        WRITE_FIELD
    }
}

// SPDX-License-Identifier: Apache-2.0
// NEED_DESCRIBE_SHARED_MEMBER
package dev.ctas7.smartcrate.model;

/**
 * A tie between a piece and the rest that the split has to carry over.
 *
 * @param how what becomes of it
 * @param what the member, or the type, that it is about
 */
public record SplitNeed(How how, String what) {
    /** What becomes of a tie. */
    public enum How {
        /** A field that the new type is given, as a parameter of its constructor or of its methods. */
        PARAMETER("takes"),
        /** A static member of the rest, to be used there; it must not be private. */
        CALLS("uses"),
        /** An instance member of the rest, for which the new type needs a reference back to it. */
        BACK_REFERENCE("calls back"),
        /** A member that is declared in none of the file's types: a supertype has it. */
        INHERITED("inherited"),
        /** A private member of the piece that the rest touches; it must become package-private. */
        OPENS("opens"),
        /** A public name that changes for its callers. */
        RENAMES("renames"),
        /** Fixture that a second test class has to repeat or share. */
        FIXTURE("shares fixture");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** How reports call it. */
        public String word() {
            return word;
        }
    }
}

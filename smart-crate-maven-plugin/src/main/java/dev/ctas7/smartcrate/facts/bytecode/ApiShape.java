// SPDX-License-Identifier: Apache-2.0
// API_HOLD_DECLARED_SHAPE
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one class file declares to others, before it is known whether they can reach the class.
 *
 * @param name binary name with dots
 * @param header the class's own line without its name
 * @param access its flags, for a nested class those of the InnerClasses attribute
 * @param extensible whether a class outside can extend it, so that protected members matter
 * @param outer binary name of the class it is a member of; null for a top-level one
 * @param supertypes binary names of superclass and interfaces
 * @param members by name, then by descriptor ({@code field} for a field)
 * @param directives a module's own lines
 */
record ApiShape(
        String name,
        String header,
        int access,
        boolean extensible,
        @Nullable String outer,
        List<String> supertypes,
        SortedMap<String, SortedMap<String, Member>> members,
        List<String> directives) {
    /**
     * A member.
     *
     * @param text as in the lock
     * @param guarded whether it is protected, not public
     * @param inheritable whether a subclass has it too
     */
    record Member(String text, boolean guarded, boolean inheritable) {}
}

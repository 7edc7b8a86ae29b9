// SPDX-License-Identifier: Apache-2.0
// TYPE_COMPUTE_NESTED_NAMES
package dev.ctas7.smartcrate.facts.source.parsed;

import java.util.HashMap;
import java.util.Map;

/** A type whose body is being read, and the numbers that anonymous and local classes in it have taken. */
final class TypeScope {
    private final String name;
    private final Map<String, Integer> taken = new HashMap<>();

    /** A type by its binary name without the package. */
    TypeScope(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** A type declared as a member. */
    TypeScope member(String simpleName) {
        return new TypeScope(name + "$" + simpleName);
    }

    /** A local class, or an anonymous one when the name is empty; each name counts for itself. */
    TypeScope local(String simpleName) {
        return new TypeScope(name + "$" + taken.merge(simpleName, 1, Integer::sum) + simpleName);
    }
}

// SPDX-License-Identifier: Apache-2.0
// TYPE_COMPUTE_BINARY_NAMES
package dev.ctas7.smartcrate.facts.source.lexical;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type whose body is being read: its name and the names of those in it.
 *
 * <p>Anonymous and local classes are numbered as javac does it: below the type directly around them, in the order in
 * which their bodies begin, each local name for itself.
 */
final class TypeScope {
    private final String name;
    private final boolean member;
    private int components;
    private int anonymous;
    private @Nullable Map<String, Integer> locals;

    private TypeScope(String name, boolean member) {
        this.name = name;
        this.member = member;
    }

    /** Around the file's top-level types. */
    static TypeScope outermost() {
        return new TypeScope("", true);
    }

    /** The binary name without the package; empty around the top-level types. */
    String name() {
        return name;
    }

    boolean isOutermost() {
        return name.isEmpty();
    }

    /** Whether it is declared as a member all the way, and not inside of a body or an expression. */
    boolean isMember() {
        return member;
    }

    /** How many components it has as a record. */
    int components() {
        return components;
    }

    void hasComponents(int count) {
        components = count;
    }

    TypeScope nested(String simple) {
        return new TypeScope(isOutermost() ? simple : name + "$" + simple, member);
    }

    TypeScope local(String simple) {
        if (locals == null) {
            locals = new HashMap<>();
        }
        int number = locals.merge(simple, 1, Integer::sum);
        return new TypeScope(name + "$" + number + simple, false);
    }

    TypeScope nextAnonymous() {
        anonymous++;
        return new TypeScope(name + "$" + anonymous, false);
    }
}

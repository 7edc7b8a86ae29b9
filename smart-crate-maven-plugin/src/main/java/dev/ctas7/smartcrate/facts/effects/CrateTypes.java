// SPDX-License-Identifier: Apache-2.0
// TYPE_MAP_CRATE_HIERARCHY
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The crate's classes by name, linked to each other. */
final class CrateTypes {
    private final Map<String, CrateType> byName = new LinkedHashMap<>();

    CrateTypes(List<CodeClass> classes) {
        classes.forEach(code -> byName.put(code.name(), new CrateType(code)));
        byName.values().forEach(this::link);
        for (CodeClass code : classes) {
            for (CodeMethod method : code.methods()) {
                method.uses().forEach(use -> noteMade(method, use));
            }
        }
    }

    private void link(CrateType type) {
        CrateType superclass = type(type.code().superclass());
        // A hostile class may be its own superclass, by way of others.
        if (superclass != null && !isBelow(superclass, type)) {
            type.extend(superclass);
        }
        for (String name : type.code().interfaces()) {
            CrateType known = type(name);
            if (known == null) {
                type.implement(name);
            } else {
                type.implement(known);
            }
        }
    }

    private void noteMade(CodeMethod maker, CodeUse use) {
        if (use.target().name().equals("<init>")) {
            CrateType type = type(use.target().owner());
            if (type != null) {
                type.make(maker.name().name().startsWith("<"));
            }
        }
    }

    /** The crate's class of a binary name. */
    @Nullable
    CrateType type(String name) {
        return byName.get(name);
    }

    /** All, in the order they were given. */
    Collection<CrateType> all() {
        return byName.values();
    }

    /** Whether a class is another one or extends it. */
    static boolean isBelow(CrateType type, CrateType other) {
        CrateType at = type;
        while (at != null && at != other) {
            at = at.superclass();
        }
        return at != null;
    }

    /** The topmost of a class's superclasses that is the crate's. */
    static CrateType top(CrateType type) {
        CrateType top = type;
        for (CrateType at = type; at != null; at = at.superclass()) {
            top = at;
        }
        return top;
    }

    /** The crate's interfaces of a class and its superclasses, nearest first. */
    static Set<CrateType> interfaces(CrateType type) {
        Set<CrateType> found = new LinkedHashSet<>();
        for (CrateType at = type; at != null; at = at.superclass()) {
            Deque<CrateType> open = new ArrayDeque<>(at.interfaces());
            while (!open.isEmpty()) {
                CrateType next = open.remove();
                if (found.add(next)) {
                    open.addAll(next.interfaces());
                }
            }
        }
        return found;
    }

    /** A class and everything in the crate that extends or implements it. */
    static Set<CrateType> family(CrateType type) {
        Set<CrateType> found = new LinkedHashSet<>();
        Deque<CrateType> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            CrateType next = open.remove();
            if (found.add(next)) {
                open.addAll(next.subtypes());
            }
        }
        return found;
    }
}

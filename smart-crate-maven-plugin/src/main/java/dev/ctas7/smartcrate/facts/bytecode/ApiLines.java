// SPDX-License-Identifier: Apache-2.0
// API_RESOLVE_ACCESSIBLE_LINES
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ApiShape.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Decides which classes callers outside can reach, and writes their lines: one for the class, one for all members of a
 * name.
 *
 * <p>Public members of a class that cannot be reached itself belong to its subclasses that can.
 */
final class ApiLines {
    private final Map<String, ApiShape> shapes;

    ApiLines(Map<String, ApiShape> shapes) {
        this.shapes = shapes;
    }

    /** The lines of one class, sorted; none when it cannot be reached. */
    List<String> of(ApiShape shape) {
        if (!shape.directives().isEmpty()) {
            return shape.directives();
        }
        List<String> lines = new ArrayList<>();
        if (accessible(shape, new HashSet<>())) {
            String name = SafeText.name(shape.name());
            lines.add(name + " " + shape.header());
            members(shape).forEach((member, forms) -> {
                String text = text(shape, forms.values());
                if (!text.isEmpty()) {
                    lines.add(name + "#" + member + " " + text);
                }
            });
            lines.sort(null);
        }
        return lines;
    }

    private static String text(ApiShape shape, Collection<Member> forms) {
        List<String> texts = new ArrayList<>(forms.size());
        for (Member form : forms) {
            if (shape.extensible() || !form.guarded()) {
                texts.add(form.text());
            }
        }
        texts.sort(null);
        return String.join(" | ", texts);
    }

    private SortedMap<String, SortedMap<String, Member>> members(ApiShape shape) {
        SortedMap<String, SortedMap<String, Member>> all = new TreeMap<>();
        shape.members().forEach((name, forms) -> all.put(name, new TreeMap<>(forms)));
        inherit(shape, all, new HashSet<>(Set.of(shape.name())));
        return all;
    }

    private void inherit(ApiShape shape, SortedMap<String, SortedMap<String, Member>> all, Set<String> seen) {
        for (String supertype : shape.supertypes()) {
            ApiShape hidden = shapes.get(supertype);
            if (hidden != null && seen.add(supertype) && !accessible(hidden, new HashSet<>())) {
                hidden.members()
                        .forEach((name, forms) -> forms.forEach((descriptor, member) -> {
                            SortedMap<String, Member> own = all.computeIfAbsent(name, ignored -> new TreeMap<>());
                            if (member.inheritable() && !overridden(own, descriptor)) {
                                own.put(descriptor, member);
                            }
                        }));
                inherit(hidden, all, seen);
            }
        }
    }

    /** Whether there is one with the same parameters; an override may return a subtype. */
    private static boolean overridden(SortedMap<String, Member> own, String descriptor) {
        String parameters = descriptor.substring(0, descriptor.indexOf(')') + 1);
        return parameters.isEmpty()
                ? own.containsKey(descriptor)
                : own.keySet().stream().anyMatch(other -> other.startsWith(parameters));
    }

    /** A hostile file may name its own member as its outer class; {@code seen} ends that. */
    private boolean accessible(ApiShape shape, Set<String> seen) {
        if ((shape.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0 || !seen.add(shape.name())) {
            return false;
        }
        String outer = shape.outer();
        return outer == null || accessibleIn(shape, shapes.get(outer), seen);
    }

    private boolean accessibleIn(ApiShape shape, @Nullable ApiShape outer, Set<String> seen) {
        if (outer == null) {
            return true;
        }
        boolean guarded = (shape.access() & Opcodes.ACC_PROTECTED) != 0;
        return (outer.extensible() || !guarded) && accessible(outer, seen);
    }
}

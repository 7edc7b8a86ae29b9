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

/**
 * Decides which classes callers outside can reach, and writes their lines: one for the class, one for all members of a
 * name.
 *
 * <p>Public members of a class that cannot be reached itself belong to its subclasses that can.
 */
final class ApiLines {
    /** What every class inherits; to override it changes nothing for a caller. */
    private static final Set<String> OF_OBJECT = Set.of(
            "public boolean equals(java.lang.Object)", "public int hashCode()", "public java.lang.String toString()");

    private final Map<String, ApiShape> shapes;
    private final ApiReach reach;

    ApiLines(Map<String, ApiShape> shapes) {
        this.shapes = shapes;
        reach = new ApiReach(shapes);
    }

    /** The lines of one class, sorted; none when it cannot be reached. */
    List<String> of(ApiShape shape) {
        if (!shape.directives().isEmpty()) {
            return shape.directives();
        }
        List<String> lines = new ArrayList<>();
        if (reach.accessible(shape)) {
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
        if (shape.supertypes().stream().anyMatch(this::hidden)) {
            Set<String> known = new HashSet<>(OF_OBJECT);
            collect(shape, known, new HashSet<>(Set.of(shape.name())));
            inherit(shape, all, known, new HashSet<>(Set.of(shape.name())));
        }
        return all;
    }

    private boolean hidden(String name) {
        ApiShape shape = shapes.get(name);
        return shape != null && !reach.accessible(shape);
    }

    /** Members that callers know from supertypes within reach, which have lines of their own. */
    private void collect(ApiShape shape, Set<String> known, Set<String> seen) {
        for (String supertype : shape.supertypes()) {
            ApiShape declared = shapes.get(supertype);
            if (declared != null && seen.add(supertype)) {
                if (reach.accessible(declared)) {
                    declared.members().values().stream()
                            .flatMap(forms -> forms.values().stream())
                            .filter(Member::inheritable)
                            .forEach(member -> known.add(promise(member)));
                }
                collect(declared, known, seen);
            }
        }
    }

    /** What a caller may rely on, whoever implements it. */
    private static String promise(Member member) {
        return member.text().replace("abstract ", "").replace("default ", "");
    }

    private void inherit(
            ApiShape shape, SortedMap<String, SortedMap<String, Member>> all, Set<String> known, Set<String> seen) {
        for (String supertype : shape.supertypes()) {
            ApiShape hidden = shapes.get(supertype);
            if (hidden != null && seen.add(supertype) && hidden(supertype)) {
                hidden.members()
                        .forEach((name, forms) -> forms.forEach((descriptor, member) -> {
                            SortedMap<String, Member> own = all.computeIfAbsent(name, ignored -> new TreeMap<>());
                            boolean told = overridden(own, descriptor) || known.contains(promise(member));
                            if (member.inheritable() && !told) {
                                own.put(descriptor, member);
                            }
                        }));
                inherit(hidden, all, known, seen);
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
}

// SPDX-License-Identifier: Apache-2.0
// LIBRARY_FIND_FORBIDDEN_ORIGIN
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.bytecode.LibraryClass;
import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows a library's class up its super types until one, or a field on the way, carries the name of a forbidden hash.
 */
final class ForbiddenTrace {
    /** No real class has more super types; one made to keep us busy is given up. */
    private static final int MOST_SUPERS = 200;

    private final LibraryClasses classes;
    private final Map<String, Optional<LibraryUse>> traced = new HashMap<>();

    /** A class and how the search came to it. */
    private record Step(String name, String path, boolean first) {
        String onwards() {
            return first ? path : path + ", which";
        }
    }

    ForbiddenTrace(LibraryClasses classes) {
        this.classes = classes;
    }

    /** The use of a class, its method left empty; empty when the class is harmless, not found, or named so itself. */
    Optional<LibraryUse> of(String name) {
        Optional<LibraryUse> use = traced.get(name);
        if (use == null) {
            use = ForbiddenWord.isIn(name) ? Optional.empty() : search(name);
            traced.put(name, use);
        }
        return use;
    }

    // Breadth first: the shortest evidence is the one to show. Super types may go in a circle in a broken library.
    private Optional<LibraryUse> search(String start) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, dotted(start), true)));
        Set<String> seen = new HashSet<>(Set.of(start));
        while (!open.isEmpty() && seen.size() < MOST_SUPERS) {
            Step step = open.remove();
            Optional<LibraryClass> found = classes.find(step.name());
            if (found.isEmpty()) {
                continue;
            }
            LibraryClass type = found.get();
            Optional<LibraryUse> use = here(start, step, type);
            if (use.isPresent()) {
                return use;
            }
            supers(type)
                    .filter(name -> !name.startsWith("java/") && seen.add(name))
                    .forEach(name -> open.add(new Step(name, link(step, type, name), false)));
        }
        return Optional.empty();
    }

    private static Optional<LibraryUse> here(String start, Step step, LibraryClass type) {
        Optional<LibraryUse> isOne = supers(type)
                .filter(ForbiddenWord::isIn)
                .findFirst()
                .map(name -> new LibraryUse(dotted(start), "", link(step, type, name), dotted(name), false));
        return isOne.isPresent()
                ? isOne
                : type.fieldTypes().stream()
                        .filter(ForbiddenWord::isIn)
                        .findFirst()
                        .map(name -> new LibraryUse(
                                dotted(start),
                                "",
                                step.onwards() + " has a field of type " + dotted(name),
                                dotted(name),
                                true));
    }

    private static Stream<String> supers(LibraryClass type) {
        return Stream.concat(Stream.of(type.superName()).filter(name -> !name.isEmpty()), type.interfaces().stream());
    }

    private static String link(Step step, LibraryClass type, String name) {
        String verb = name.equals(type.superName()) ? " extends " : " implements ";
        return step.onwards() + verb + dotted(name);
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}

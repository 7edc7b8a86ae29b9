// SPDX-License-Identifier: Apache-2.0
// PACKAGE_FIND_CYCLIC_DEPENDENCIES
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packages of a crate depend on each other in a circle: the strongly connected components of the graph that the
 * class files' constant pools span, found by two searches in depth (Kosaraju), in linear time and without recursion.
 */
final class PackageCycles {
    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private PackageCycles() {}

    static PackageCycles of(List<ClassFile> classes) {
        PackageCycles graph = new PackageCycles();
        classes.forEach(type -> graph.uses.computeIfAbsent(packageOf(type), name -> new TreeSet<>()));
        for (ClassFile type : classes) {
            Set<String> targets = graph.uses.getOrDefault(packageOf(type), new TreeSet<>());
            type.usedPackages().stream().filter(graph.uses::containsKey).forEach(targets::add);
            targets.remove(packageOf(type));
        }
        graph.search();
        return graph;
    }

    /** Packages in no cycle, of all. */
    Share free() {
        int cyclic = cycles.stream().mapToInt(List::size).sum();
        return new Share((long) uses.size() - cyclic, uses.size());
    }

    /** The cycle with most packages, of equals the first by name; empty when there is none. */
    List<String> largest() {
        return cycles.stream()
                .min(Comparator.comparingInt((List<String> cycle) -> -cycle.size())
                        .thenComparing(cycle -> cycle.get(0)))
                .orElse(List.of());
    }

    private static String packageOf(ClassFile type) {
        return type.name().substring(0, Math.max(0, type.name().lastIndexOf('.')));
    }

    private void search() {
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        uses.keySet().forEach(start -> visit(start, uses, seen, finished));
        Map<String, Set<String>> users = new HashMap<>();
        uses.forEach((from, targets) -> targets.forEach(
                to -> users.computeIfAbsent(to, name -> new TreeSet<>()).add(from)));
        seen.clear();
        for (int i = finished.size() - 1; i >= 0; i--) {
            List<String> component = new ArrayList<>();
            visit(finished.get(i), users, seen, component);
            if (component.size() > 1) {
                cycles.add(component.stream().sorted().toList());
            }
        }
    }

    /** Adds every package reached that was not seen yet, each after all that it leads to. */
    private static void visit(String start, Map<String, Set<String>> edges, Set<String> seen, List<String> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<String> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<String>> open = new ArrayDeque<>(List.of(targets(edges, start)));
        while (!path.isEmpty()) {
            Iterator<String> next = open.element();
            if (!next.hasNext()) {
                finished.add(path.pop());
                open.pop();
                continue;
            }
            String target = next.next();
            if (seen.add(target)) {
                path.push(target);
                open.push(targets(edges, target));
            }
        }
    }

    private static Iterator<String> targets(Map<String, Set<String>> edges, String from) {
        return edges.getOrDefault(from, new TreeSet<>()).iterator();
    }
}

// SPDX-License-Identifier: Apache-2.0
// USES_COLLECT_WHILE_SCANNING
package dev.ctas7.smartcrate.split.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what one member uses. */
final class FoundUses {
    private final SortedMap<Integer, Integer> members = new TreeMap<>();
    private final Set<Integer> writes = new TreeSet<>();
    private final Set<String> inherited = new TreeSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> touched = new TreeMap<>();
    private boolean self;
    private boolean superior;

    void member(int position) {
        members.merge(position, 1, Integer::sum);
    }

    void members(List<Integer> positions) {
        positions.forEach(this::member);
    }

    void write(int position) {
        writes.add(position);
    }

    void inherited(String name) {
        inherited.add(name);
    }

    void name(String name) {
        names.add(name);
    }

    void touched(String nested, String member) {
        touched.computeIfAbsent(nested, type -> new TreeSet<>()).add(member);
    }

    void self(boolean holds) {
        self |= holds;
    }

    void superior(boolean holds) {
        superior |= holds;
    }

    /** All of it, but for the member itself. */
    Uses without(int own) {
        members.remove(own);
        return new Uses(members, writes, inherited, names, touched, self, superior);
    }
}

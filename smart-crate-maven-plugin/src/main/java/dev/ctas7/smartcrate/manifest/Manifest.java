// SPDX-License-Identifier: Apache-2.0
// MANIFEST_HOLD_POSITIONED_VALUES
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Location;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A manifest's values by key path, each with its place; a module's own over those inherited from the reactor's root.
 *
 * @param entries every leaf, keyed by path ({@code semantic_lock.hashes.content_hash_algorithm}; a part with other than
 *     letters, digits, {@code _} and {@code -} is quoted), sorted
 * @param sections every table that is written out, with the place of its header; a table that is only part of another's
 *     path ({@code deployment} in {@code [deployment.docker]}) is none
 */
public record Manifest(Map<String, Entry> entries, Map<String, Location> sections) {
    /**
     * A value and where it stands, in this module's manifest or in the root's.
     *
     * @param value String, Long, Double, Boolean, a date's text, a List of such, or inside a list a Map for a table
     * @param where the value's first character
     * @param key its key's first character
     * @param inherited whether it comes from the reactor's root
     * @param elements each element's first character when the value is a list that somebody wrote; else empty
     */
    public record Entry(Object value, Location where, Location key, boolean inherited, List<Location> elements) {
        /** Copies the list. */
        public Entry {
            elements = List.copyOf(elements);
        }

        /** A value that is no list. */
        public Entry(Object value, Location where, Location key, boolean inherited) {
            this(value, where, key, inherited, List.of());
        }

        /** Where an element of a list stands; the list itself when that is not known. */
        public Location place(int element) {
            return element < elements.size() ? elements.get(element) : where;
        }

        /** A value whose key is of no interest. */
        public Entry(Object value, Location where, boolean inherited) {
            this(value, where, where, inherited);
        }
    }

    /** Copies both maps, sorted. */
    public Manifest {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /** The manifest that says nothing: what a crate without a usable one is read as. */
    public static Manifest empty() {
        return new Manifest(Map.of(), Map.of());
    }

    /** The manifest of a state; an absent or unreadable one says nothing. */
    public static Manifest of(ManifestState state) {
        return state instanceof ManifestState.Present present ? present.manifest() : empty();
    }

    /** What stands at a path, whatever it is. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The text at a path, when there is one and it is text. */
    public Optional<String> string(String path) {
        return value(path, String.class);
    }

    /** The flag at a path, when there is one and it is a flag. */
    public Optional<Boolean> flag(String path) {
        return value(path, Boolean.class);
    }

    /** The integer at a path, when there is one and it is an integer. */
    public Optional<Long> integer(String path) {
        return value(path, Long.class);
    }

    /** The entries below a table, by what follows its path: {@code hashes.content_hash_algorithm}; sorted. */
    public Map<String, Entry> below(String section) {
        Map<String, Entry> found = new TreeMap<>();
        String prefix = section + ".";
        entries.forEach((path, entry) -> {
            if (path.startsWith(prefix)) {
                found.put(path.substring(prefix.length()), entry);
            }
        });
        return found;
    }

    /** Every table, written out or only part of another path. */
    public Set<String> tables() {
        Set<String> tables = new HashSet<>();
        sections.keySet().forEach(path -> tables.addAll(KeyPath.prefixes(path)));
        entries.keySet().forEach(path -> {
            List<String> prefixes = KeyPath.prefixes(path);
            tables.addAll(prefixes.subList(0, prefixes.size() - 1));
        });
        return tables;
    }

    /** The texts of the list at a path; empty when there is none. */
    public List<String> strings(String path) {
        Entry entry = entries.get(path);
        if (entry == null || !(entry.value() instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private <T> Optional<T> value(String path, Class<T> type) {
        return entry(path).map(Entry::value).filter(type::isInstance).map(type::cast);
    }
}

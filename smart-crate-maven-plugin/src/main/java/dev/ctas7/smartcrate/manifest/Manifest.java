// SPDX-License-Identifier: Apache-2.0
// MANIFEST_HOLD_POSITIONED_VALUES
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A manifest's values by key path, each with its place; a module's own over those inherited from the reactor's root.
 *
 * @param entries every leaf, keyed by path ({@code semantic_lock.hashes.content_hash_algorithm}; a part with other than
 *     letters, digits, {@code _} and {@code -} is quoted), sorted
 * @param sections every table's path, with the place of its header or first key
 */
public record Manifest(Map<String, Entry> entries, Map<String, Location> sections) {
    /**
     * A value and where it stands.
     *
     * @param value String, Long, Double, Boolean, a List of such, or another type's text for dates
     * @param where in this module's manifest or in the root's
     * @param inherited whether it comes from the reactor's root
     */
    public record Entry(Object value, Location where, boolean inherited) {}

    /** Copies both maps, sorted. */
    public Manifest {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /** The text at a path, when there is one and it is text. */
    public Optional<String> string(String path) {
        Entry entry = entries.get(path);
        return entry != null && entry.value() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The flag at a path, when there is one and it is a flag. */
    public Optional<Boolean> flag(String path) {
        Entry entry = entries.get(path);
        return entry != null && entry.value() instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
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
}

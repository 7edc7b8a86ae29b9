// SPDX-License-Identifier: Apache-2.0
// INTENT_HOLD_SORTED_ENTRIES
package dev.ctas7.smartcrate.lock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The intent part of a lock, understood: what the crate promised and how it was built. Drift is measured from it.
 *
 * @param entries by kind, then by subject ({@code src/main/java/demo/A.java}, {@code demo.io org.h2}), sorted; the
 *     value is empty where a line only names its subject
 * @param others lines that this version does not understand; they are kept
 */
public record Intent(Map<IntentKind, Map<String, String>> entries, List<String> others) {
    /** Nothing promised, nothing built. */
    public static final Intent NONE = new Intent(Map.of(), List.of());

    /** Copies both, sorted; the order in which they were given says nothing. */
    public Intent {
        Map<IntentKind, Map<String, String>> copy = new EnumMap<>(IntentKind.class);
        entries.forEach((kind, own) -> copy.put(kind, Collections.unmodifiableMap(new TreeMap<>(own))));
        entries = Collections.unmodifiableMap(copy);
        others = others.stream().sorted().toList();
    }

    /** The intent that these lines hold. */
    public static Intent of(Collection<String> lines) {
        Map<IntentKind, Map<String, String>> entries = new EnumMap<>(IntentKind.class);
        List<String> others = new ArrayList<>();
        for (String line : lines) {
            IntentKind.of(line)
                    .ifPresentOrElse(
                            kind -> entries.computeIfAbsent(kind, one -> new TreeMap<>())
                                    .put(kind.subject(line), kind.value(line)),
                            () -> others.add(line));
        }
        return new Intent(entries, others);
    }

    /** The values of one kind by subject, sorted. */
    public Map<String, String> of(IntentKind kind) {
        return entries.getOrDefault(kind, Map.of());
    }

    /** The same intent with other entries of one kind. */
    public Intent with(IntentKind kind, Map<String, String> other) {
        Map<IntentKind, Map<String, String>> all = new EnumMap<>(IntentKind.class);
        all.putAll(entries);
        all.put(kind, other);
        return new Intent(all, others);
    }

    /** The same intent with these entries as well, in place of older ones about the same subjects. */
    public Intent plus(IntentKind kind, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(of(kind));
        all.putAll(more);
        return with(kind, all);
    }

    /** The lines that hold it, in no promised order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(others);
        entries.forEach((kind, own) -> own.forEach((subject, value) -> lines.add(kind.line(subject, value))));
        return lines;
    }
}

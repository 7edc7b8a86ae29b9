// SPDX-License-Identifier: Apache-2.0
// LOCK_COMPARE_NAMED_DIFFERENCES
package dev.ctas7.smartcrate.lock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names the differences between a lock and the crate one by one. */
public final class LockComparison {
    private LockComparison() {}

    /** All differences of the parts that must match, by part, then by key. */
    public static List<Difference> compare(Lock locked, Lock current) {
        List<Difference> differences = new ArrayList<>();
        for (LockPart part : LockPart.MATCHED) {
            differences.addAll(compare(part, locked, current));
        }
        return differences;
    }

    /** The differences of one part, by key. */
    public static List<Difference> compare(LockPart part, Lock locked, Lock current) {
        Map<String, String> before = byKey(part, part.of(locked).lines());
        Map<String, String> now = byKey(part, part.of(current).lines());
        List<Difference> differences = new ArrayList<>();
        before.forEach((key, value) -> {
            String other = now.get(key);
            if (!value.equals(other) && !(other == null && isForPlatform(part, value))) {
                differences.add(new Difference(part, key, value, other));
            }
        });
        now.forEach((key, value) -> {
            if (!before.containsKey(key) && !(isForPlatform(part, value) && knowsSibling(before, key, value))) {
                differences.add(new Difference(part, key, null, value));
            }
        });
        differences.sort(Difference.ORDER);
        return differences;
    }

    /** Lines by key; two lines of one key, which only a class file written by hand can cause, count as one. */
    static Map<String, String> byKey(LockPart part, Collection<String> lines) {
        Map<String, String> values = new TreeMap<>();
        for (String line : lines) {
            values.merge(part.key(line), part.value(line), (a, b) -> a + " & " + b);
        }
        return values;
    }

    private static boolean isForPlatform(LockPart part, String value) {
        return part == LockPart.DEPENDENCY && DependencyLine.isForPlatform(value);
    }

    /** Whether the lock has the same version for another system: then this is that, seen from here. */
    private static boolean knowsSibling(Map<String, String> before, String key, String value) {
        return before.entrySet().stream()
                .anyMatch(entry -> DependencyLine.isForPlatform(entry.getValue())
                        && DependencyLine.family(entry.getKey()).equals(DependencyLine.family(key))
                        && DependencyLine.version(entry.getValue()).equals(DependencyLine.version(value)));
    }
}

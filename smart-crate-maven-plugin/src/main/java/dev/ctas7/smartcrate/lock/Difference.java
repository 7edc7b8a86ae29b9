// SPDX-License-Identifier: Apache-2.0
// LOCK_DESCRIBE_SINGLE_DIFFERENCE
package dev.ctas7.smartcrate.lock;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a crate differs from its lock.
 *
 * @param part which part it belongs to
 * @param key what differs: a path, an API member group, a dependency; of the intent, a drift's vector
 * @param locked what the lock says; null when it knows no such thing
 * @param current what the crate says; null when it has no such thing; of the intent, the drift in words
 */
public record Difference(
        LockPart part,
        String key,
        @Nullable String locked,
        @Nullable String current) {
    static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::part).thenComparing(Difference::key);

    /** The name a person acknowledges it by: {@code interface:demo.Router#route}, {@code drift:coupling}. */
    public String id() {
        return (part == LockPart.INTENT ? "drift" : part.word()) + ":" + key;
    }

    /** The fact with both values, without the key and without a full stop: {@code is 'a', locked as 'b'}. */
    public String describe() {
        if (part == LockPart.INTENT) {
            return "is " + current;
        }
        if (locked == null) {
            return "is not in the lock" + (current == null || current.isEmpty() ? "" : ": " + shown(current, ""));
        }
        if (current == null) {
            return "is in the lock but not in the crate" + (locked.isEmpty() ? "" : ": " + shown(locked, ""));
        }
        return "is " + shown(current, locked) + ", locked as " + shown(locked, current);
    }

    private String shown(String value, String other) {
        return part == LockPart.INTERFACE ? DifferenceText.members(value, other) : DifferenceText.hashes(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
// LOCK_COMPUTE_ACCEPTED_UPDATE
package dev.ctas7.smartcrate.lock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Computes the next lock out of the one before and the crate as it is now. */
final class LockUpdate {
    private LockUpdate() {}

    /** What a person must acknowledge before the lock may change there: interface and dependencies. */
    static List<Difference> unacknowledged(Lock locked, Lock current) {
        List<Difference> differences = new ArrayList<>(LockComparison.compare(LockPart.INTERFACE, locked, current));
        differences.addAll(LockComparison.compare(LockPart.DEPENDENCY, locked, current));
        return differences;
    }

    /**
     * The lock with today's content and with hashes that fit; every other line stays.
     *
     * <p>Hashes of lines that a merge put together are made to fit here as well, once the lines are what the crate is.
     */
    static LockDocument refreshed(LockDocument before, String crate, Lock current) {
        Lock lock = new Lock(
                LockPart.CONTENT.part(crate, current.content().lines()),
                LockPart.INTERFACE.part(crate, before.lock().members().lines()),
                LockPart.DEPENDENCY.part(crate, before.lock().dependencies().lines()),
                LockPart.INTENT.part(crate, before.lock().intent().lines()));
        return new LockDocument(crate, lock, before.acknowledgements(), Map.of());
    }

    /**
     * The lock with these differences, and no others, taken over and recorded.
     *
     * @param intent what the intent part holds then
     */
    static LockDocument accepted(
            LockDocument before, Collection<Difference> accepted, Intent intent, String reason, LocalDate date) {
        List<Acknowledgement> acknowledgements = new ArrayList<>(before.acknowledgements());
        for (Difference difference : accepted) {
            acknowledgements.add(new Acknowledgement(difference.id(), reason, date));
        }
        Lock lock = new Lock(
                before.lock().content(),
                part(LockPart.INTERFACE, before, accepted),
                part(LockPart.DEPENDENCY, before, accepted),
                part(before, intent));
        return new LockDocument(before.crate(), lock, acknowledgements, Map.of());
    }

    /** An intent that is as before keeps its hash, whether it fits or not. */
    private static Lock.Part part(LockDocument before, Intent intent) {
        Lock.Part locked = before.lock().intent();
        return intent.equals(Intent.of(locked.lines())) ? locked : LockPart.INTENT.part(before.crate(), intent.lines());
    }

    private static Lock.Part part(LockPart part, LockDocument before, Collection<Difference> accepted) {
        List<Difference> own = accepted.stream()
                .filter(difference -> difference.part() == part)
                .toList();
        Lock.Part locked = part.of(before.lock());
        if (own.isEmpty()) {
            return locked;
        }
        Map<String, String> values = new TreeMap<>(LockComparison.byKey(part, locked.lines()));
        for (Difference difference : own) {
            take(values, difference);
        }
        List<String> lines = new ArrayList<>();
        values.forEach((key, value) -> lines.add(value.isEmpty() ? key : key + " " + value));
        return part.part(before.crate(), lines);
    }

    private static void take(Map<String, String> values, Difference difference) {
        String current = difference.current();
        if (current == null) {
            values.remove(difference.key());
            return;
        }
        if (difference.part() == LockPart.DEPENDENCY && DependencyLine.isForPlatform(current)) {
            // Lines of an older version for other systems would be a difference again over there.
            values.entrySet()
                    .removeIf(entry -> DependencyLine.isForPlatform(entry.getValue())
                            && DependencyLine.family(entry.getKey()).equals(DependencyLine.family(difference.key()))
                            && !DependencyLine.version(entry.getValue()).equals(DependencyLine.version(current)));
        }
        values.put(difference.key(), current);
    }
}

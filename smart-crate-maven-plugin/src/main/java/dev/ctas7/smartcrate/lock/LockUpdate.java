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
     * <p>Hashes of lines that a merge put together are made to fit here as well, once the lines are what the crate is
     * and what was acknowledged. A crate that was renamed keeps its beginning.
     */
    static LockDocument refreshed(LockDocument before, String crate, Lock current) {
        Lock lock = new Lock(
                LockPart.CONTENT.part(crate, current.content().lines()),
                LockPart.INTERFACE.part(crate, before.lock().members().lines()),
                LockPart.DEPENDENCY.part(crate, before.lock().dependencies().lines()),
                LockPart.INTENT.part(crate, before.lock().intent().lines()));
        return LockDocument.of(crate, lock, before.acknowledgements());
    }

    /** The lock with today's content, and nothing else touched. */
    static LockDocument withContent(LockDocument before, Lock current) {
        Lock lock = new Lock(
                LockPart.CONTENT.part(before.crate(), current.content().lines()),
                before.lock().members(),
                before.lock().dependencies(),
                before.lock().intent());
        return new LockDocument(before.crate(), lock, before.origin(), before.acknowledgements(), Map.of());
    }

    /**
     * The lock with these differences, and no others, taken over and recorded.
     *
     * @param intent what the intent part holds then
     */
    static LockDocument accepted(
            LockDocument before, Collection<Difference> accepted, Intent intent, String reason, LocalDate date) {
        List<Acknowledgement> acknowledgements = new ArrayList<>(before.acknowledgements());
        List<Difference> all = new ArrayList<>(accepted);
        accepted.forEach(difference -> takenAlong(before.lock(), difference, all));
        for (Difference difference : all) {
            acknowledgements.add(
                    new Acknowledgement(difference.id(), difference.locked(), difference.current(), reason, date));
        }
        Lock lock = new Lock(
                before.lock().content(),
                part(LockPart.INTERFACE, before, all),
                part(LockPart.DEPENDENCY, before, all),
                part(before, intent));
        return new LockDocument(before.crate(), lock, before.origin(), acknowledgements, Map.of());
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
        } else {
            values.put(difference.key(), current);
        }
    }

    /** Adds lines of an older version for other systems, which would be a difference again over there. */
    private static void takenAlong(Lock before, Difference difference, List<Difference> all) {
        String current = difference.current();
        if (difference.part() != LockPart.DEPENDENCY || current == null || !DependencyLine.isForPlatform(current)) {
            return;
        }
        String family = DependencyLine.family(difference.key());
        LockComparison.byKey(LockPart.DEPENDENCY, before.dependencies().lines()).forEach((key, value) -> {
            Difference gone = new Difference(LockPart.DEPENDENCY, key, value, null);
            boolean known = all.stream().anyMatch(other -> other.id().equals(gone.id()));
            boolean older = !DependencyLine.version(value).equals(DependencyLine.version(current));
            boolean same = DependencyLine.isForPlatform(value)
                    && DependencyLine.family(key).equals(family);
            if (!known && older && same) {
                all.add(gone);
            }
        });
    }
}

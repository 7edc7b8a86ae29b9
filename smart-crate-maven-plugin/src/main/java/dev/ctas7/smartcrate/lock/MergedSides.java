// SPDX-License-Identifier: Apache-2.0
// LOCK_PARSE_MERGED_SIDES
package dev.ctas7.smartcrate.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The two locks that git left in one file when it could not merge them: each as that side would have it.
 *
 * @param ours the side that was merged into
 * @param theirs the side that was merged
 */
record MergedSides(LockDocument ours, LockDocument theirs) {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    /** The sides of a text with conflict marks; null when they are not two locks of one crate and beginning. */
    static @Nullable MergedSides of(String text) {
        List<StringBuilder> sides = List.of(new StringBuilder(), new StringBuilder());
        String state = END;
        for (String line : text.split("\n", -1)) {
            String next = next(state, line);
            if (next == null) {
                return null;
            }
            if (next.equals(state)) {
                append(sides, state, line);
            }
            state = next;
        }
        LockDocument ours = LockLines.read(sides.get(0).toString()).document();
        LockDocument theirs = LockLines.read(sides.get(1).toString()).document();
        boolean one = state.equals(END)
                && ours != null
                && theirs != null
                && ours.crate().equals(theirs.crate())
                && ours.origin().equals(theirs.origin());
        return one ? new MergedSides(Objects.requireNonNull(ours), Objects.requireNonNull(theirs)) : null;
    }

    /** The state after a line; null for a mark that must not stand there. */
    private static @Nullable String next(String state, String line) {
        if (line.startsWith(OURS)) {
            return state.equals(END) ? OURS : null;
        }
        if (line.startsWith(BASE)) {
            return state.equals(OURS) ? BASE : null;
        }
        if (line.startsWith(THEIRS)) {
            return state.equals(OURS) || state.equals(BASE) ? THEIRS : null;
        }
        return line.startsWith(END) ? (state.equals(THEIRS) ? END : null) : state;
    }

    private static void append(List<StringBuilder> sides, String state, String line) {
        if (!state.equals(THEIRS) && !state.equals(BASE)) {
            sides.get(0).append(line).append('\n');
        }
        if (!state.equals(OURS) && !state.equals(BASE)) {
            sides.get(1).append(line).append('\n');
        }
    }

    /**
     * One lock with the acknowledgements of both sides. Where they differ in a line, the one that the crate has now is
     * taken, else ours; whether both sides had acknowledged it is for the ledger to say.
     */
    LockDocument resolved(Lock current) {
        List<Acknowledgement> acknowledgements = new ArrayList<>(ours.acknowledgements());
        for (Acknowledgement one : theirs.acknowledgements()) {
            if (!acknowledgements.contains(one)) {
                acknowledgements.add(one);
            }
        }
        Lock lock = new Lock(
                part(LockPart.CONTENT, current),
                part(LockPart.INTERFACE, current),
                part(LockPart.DEPENDENCY, current),
                part(LockPart.INTENT, current));
        return new LockDocument(ours.crate(), lock, ours.origin(), acknowledgements, Map.of());
    }

    private Lock.Part part(LockPart part, Lock current) {
        Map<String, String> left =
                LockComparison.byKey(part, part.of(ours.lock()).lines());
        Map<String, String> right =
                LockComparison.byKey(part, part.of(theirs.lock()).lines());
        Map<String, String> now = LockComparison.byKey(part, part.of(current).lines());
        Map<String, String> taken = new TreeMap<>(left);
        TreeSet<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            // What a person accepted on either side no crate has of itself: it stays.
            boolean accepted = part == LockPart.INTENT && IntentKind.isAccepted(key);
            if (accepted ? !left.containsKey(key) : Objects.equals(right.get(key), now.get(key))) {
                take(taken, key, right.get(key));
            }
        }
        List<String> lines = new ArrayList<>();
        taken.forEach((key, value) -> lines.add(value.isEmpty() ? key : key + " " + value));
        return part.part(ours.crate(), lines);
    }

    private static void take(Map<String, String> taken, String key, @Nullable String value) {
        if (value == null) {
            taken.remove(key);
        } else {
            taken.put(key, value);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// PAGE_HOLD_CRATE_ENTRIES
package dev.ctas7.heartbeat.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The entries of {@value #ENTRIES} crates: six numbers each, side by side, so that one heartbeat touches one or two
 * lines of the processor's cache, and a million crates are walked through at the speed of memory.
 */
final class Page {
    /** A power of two; small enough that judging a page holds a heartbeat up by well below a millisecond. */
    static final int ENTRIES = 1024;

    private static final int WIDTH = 6;
    private static final int SEEN = 0;
    private static final int SEQUENCE = 1;
    private static final int RUN = 2;
    private static final int STAMP = 3;
    /** The interval in the low half; in the high half when an impostor was last heard, in tenths of seconds, plus 1. */
    private static final int INTERVAL = 4;
    /** The name's hash in the high half, the flags in the low one. */
    private static final int HASH = 5;

    private static final long LOW = 0xFFFF_FFFFL;

    private final @Nullable String[] names = new @Nullable String[ENTRIES];
    private final long[] words = new long[ENTRIES * WIDTH];

    @Nullable
    String name(int at) {
        return names[at];
    }

    /** Makes a new entry, or an empty one when the name is null: all its numbers are 0 but the hash. */
    void reset(int at, @Nullable String name, int hash) {
        names[at] = name;
        Arrays.fill(words, at * WIDTH, (at + 1) * WIDTH, 0);
        words[at * WIDTH + HASH] = (long) hash << 32;
    }

    int hash(int at) {
        return (int) (words[at * WIDTH + HASH] >>> 32);
    }

    /** When the crate was last heard, in milliseconds of the monotonic clock. */
    long seen(int at) {
        return words[at * WIDTH + SEEN];
    }

    void seen(int at, long seenMs) {
        words[at * WIDTH + SEEN] = seenMs;
    }

    /** The last sequence of the run that was heard last. */
    long sequence(int at) {
        return words[at * WIDTH + SEQUENCE];
    }

    /** The hash of the run that was heard last. */
    long run(int at) {
        return words[at * WIDTH + RUN];
    }

    void run(int at, long run, long sequence) {
        words[at * WIDTH + RUN] = run;
        words[at * WIDTH + SEQUENCE] = sequence;
    }

    /** The newest time that a sender's clock gave. */
    long stamp(int at) {
        return words[at * WIDTH + STAMP];
    }

    void stamp(int at, long stampMs) {
        words[at * WIDTH + STAMP] = stampMs;
    }

    int interval(int at) {
        return (int) words[at * WIDTH + INTERVAL];
    }

    void interval(int at, int intervalMs) {
        int word = at * WIDTH + INTERVAL;
        words[word] = (words[word] & ~LOW) | intervalMs;
    }

    /** When an impostor was last heard, in tenths of seconds of the monotonic clock, plus 1; 0 for never. */
    int accused(int at) {
        return (int) (words[at * WIDTH + INTERVAL] >>> 32);
    }

    void accused(int at, int tenths) {
        int word = at * WIDTH + INTERVAL;
        words[word] = ((long) tenths << 32) | (words[word] & LOW);
    }

    int flags(int at) {
        return (int) words[at * WIDTH + HASH];
    }

    void flags(int at, int flags) {
        int word = at * WIDTH + HASH;
        words[word] = (words[word] & ~LOW) | (flags & LOW);
    }
}

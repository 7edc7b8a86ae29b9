// SPDX-License-Identifier: Apache-2.0
// RUN_HOLD_RECENT_SEQUENCES
package dev.ctas7.heartbeat.registry;

import java.util.Arrays;

/** The last words of a crate's runs but for the one heard last, which stands in the crate's entry. */
final class Runs {
    private static final int WIDTH = 4;
    private static final int SEQUENCE = 1;
    private static final int SEEN = 2;
    /** Twice the interval, and 1 more when its last heartbeat had a wrong state hash. */
    private static final int INTERVAL = 3;

    private long[] words = new long[WIDTH];
    private int count;

    int count() {
        return count;
    }

    int indexOf(long run) {
        for (int i = 0; i < count; i++) {
            if (words[i * WIDTH] == run) {
                return i;
            }
        }
        return -1;
    }

    long sequence(int index) {
        return words[index * WIDTH + SEQUENCE];
    }

    /** Whether a run that was not silent for long in the last sweep had a wrong state hash in its last heartbeat. */
    boolean anyWrong() {
        for (int i = 0; i < count; i++) {
            if (isWrong(i)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the run of an entry in the place of another. */
    void set(int index, Page page, int at) {
        int wrong = Flags.has(page.flags(at), Flags.WRONG_HASH) ? 1 : 0;
        words[index * WIDTH] = page.run(at);
        words[index * WIDTH + SEQUENCE] = page.sequence(at);
        words[index * WIDTH + SEEN] = page.seen(at);
        words[index * WIDTH + INTERVAL] = 2L * page.interval(at) + wrong;
    }

    /**
     * Adds the run of an entry. When there are so many, the one that was silent longest makes room, but a wrong state
     * hash only for another: else right replicas would hide a wrong one by their number.
     */
    void add(Page page, int at, int most) {
        if (count >= most) {
            int last = expendable();
            if (!isWrong(last) || Flags.has(page.flags(at), Flags.WRONG_HASH)) {
                set(last, page, at);
            }
            return;
        }
        if (words.length == count * WIDTH) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        set(count++, page, at);
    }

    /** Forgets runs that have long been silent, and the wrong state hashes of those that are not heard any more. */
    void sweep(Silence silence) {
        for (int i = count - 1; i >= 0; i--) {
            long seen = words[i * WIDTH + SEEN];
            long interval = words[i * WIDTH + INTERVAL] >> 1;
            if (silence.isForgettable(seen, interval)) {
                count--;
                System.arraycopy(words, count * WIDTH, words, i * WIDTH, WIDTH);
            } else if (isWrong(i) && silence.isOver(seen, interval)) {
                words[i * WIDTH + INTERVAL]--;
            }
        }
    }

    private boolean isWrong(int index) {
        return (words[index * WIDTH + INTERVAL] & 1) == 1;
    }

    private int expendable() {
        int least = 0;
        for (int i = 1; i < count; i++) {
            boolean older = words[i * WIDTH + SEEN] < words[least * WIDTH + SEEN];
            if (isWrong(i) == isWrong(least) ? older : isWrong(least)) {
                least = i;
            }
        }
        return least;
    }
}

// SPDX-License-Identifier: Apache-2.0
// RUN_HOLD_RECENT_SEQUENCES
package dev.ctas7.heartbeat.registry;

import java.util.Arrays;

/** The last sequences of a crate's runs but for the one heard last, which stands in the crate's entry. */
final class Runs {
    private static final int WIDTH = 3;
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
        return words[index * WIDTH + 1];
    }

    void set(int index, long run, long sequence, long seenMs) {
        words[index * WIDTH] = run;
        words[index * WIDTH + 1] = sequence;
        words[index * WIDTH + 2] = seenMs;
    }

    /** Adds a run, in the place of the one that was silent longest when there are so many. */
    void add(long run, long sequence, long seenMs, int most) {
        if (count >= most) {
            set(oldest(), run, sequence, seenMs);
            return;
        }
        if (words.length == count * WIDTH) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        set(count++, run, sequence, seenMs);
    }

    /** Forgets the runs last heard before a time. */
    void prune(long beforeMs) {
        for (int i = count - 1; i >= 0; i--) {
            if (words[i * WIDTH + 2] < beforeMs) {
                count--;
                System.arraycopy(words, count * WIDTH, words, i * WIDTH, WIDTH);
            }
        }
    }

    private int oldest() {
        int oldest = 0;
        for (int i = 1; i < count; i++) {
            if (words[i * WIDTH + 2] < words[oldest * WIDTH + 2]) {
                oldest = i;
            }
        }
        return oldest;
    }
}

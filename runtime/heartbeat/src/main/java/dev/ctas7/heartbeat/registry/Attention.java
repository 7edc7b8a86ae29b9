// SPDX-License-Identifier: Apache-2.0
// ATTENTION_MEASURE_ATTENDED_SILENCE
package dev.ctas7.heartbeat.registry;

/**
 * Tells a crate's silence from our own deafness.
 *
 * <p>Time in which we were paused, or in which our bus was not connected, is no crate's silence. After it all crates
 * are judged as if they had been heard at its end, since they have to connect again too; but a crate that we could have
 * heard for three times as long as makes it missing is judged all the same, or a connection that comes and goes would
 * hide every crate that died.
 */
final class Attention {
    /** How many absences are told apart; of older ones nothing is left, and their time counts as silence. */
    private static final int MOST = 64;

    private static final int PATIENCE = 3;

    private final long longestGapMs;
    private final long[] from = new long[MOST];
    private final long[] until = new long[MOST];
    private int count;
    private long last = Long.MIN_VALUE;
    private boolean absent;

    /**
     * Attention that is broken when it is not confirmed for a while.
     *
     * @param longestGapMs the most milliseconds between two ticks of somebody who is awake
     */
    Attention(long longestGapMs) {
        this.longestGapMs = longestGapMs;
    }

    /**
     * Confirms that we are awake.
     *
     * @return whether an absence ends with this
     */
    boolean tick(long nowMs, boolean connected) {
        long before = last == Long.MIN_VALUE ? nowMs : last;
        boolean attended = connected && !absent && nowMs - before <= longestGapMs;
        last = nowMs;
        if (attended) {
            return false;
        }
        if (count > 0 && until[count - 1] >= before) {
            until[count - 1] = nowMs;
        } else {
            open(before, nowMs);
        }
        absent = !connected;
        return connected;
    }

    /** For how long a crate that was heard then has been silent while we listened, in milliseconds. */
    long attendedSince(long seenMs, long nowMs) {
        long attended = nowMs - seenMs;
        for (int i = count - 1; i >= 0 && until[i] > seenMs; i--) {
            attended -= until[i] - Math.max(from[i], seenMs);
        }
        return Math.max(0, attended);
    }

    /** The part of that silence by which a crate is judged. */
    long judged(long attendedMs, long seenMs, long nowMs, long missingAfterMs) {
        if (count == 0 || seenMs >= until[count - 1] || attendedMs >= PATIENCE * missingAfterMs) {
            return attendedMs;
        }
        return Math.min(attendedMs, nowMs - until[count - 1]);
    }

    private void open(long fromMs, long untilMs) {
        if (count == MOST) {
            System.arraycopy(from, 1, from, 0, MOST - 1);
            System.arraycopy(until, 1, until, 0, MOST - 1);
            count--;
        }
        from[count] = fromMs;
        until[count] = untilMs;
        count++;
    }
}

// SPDX-License-Identifier: Apache-2.0
// PARTITION_HOLD_NEWEST_STATES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.wire.PartialState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of each partition, and since when it is known. Safe for several threads.
 *
 * <p>Age is counted on our own monotonic clock from when a state arrived, in milliseconds.
 */
final class PartitionBoard {
    /** A partition whose newest state is older than this is silent: three loops. */
    static final long SILENT_MS = 15_000;

    private final @Nullable PartialState[] states;
    private final long[] heardAt;

    /** A board for partitions 0 to count - 1; none is silent yet. */
    PartitionBoard(int count, long nowMs) {
        this.states = new PartialState[count];
        this.heardAt = new long[count];
        Arrays.fill(heardAt, nowMs);
    }

    /**
     * A partition's state arrived. One that was made much earlier than the one there is was held up or is played again,
     * and is left out, until the partition counts as silent: then a clock was set back.
     */
    synchronized void heard(int partition, PartialState state, long nowMs) {
        if (partition < 0 || partition >= states.length) {
            return;
        }
        PartialState known = states[partition];
        boolean isSilent = nowMs - heardAt[partition] > SILENT_MS;
        if (known == null
                || isSilent
                || state.state().lastUpdateMs() >= known.state().lastUpdateMs() - SILENT_MS) {
            states[partition] = state;
            heardAt[partition] = nowMs;
        }
    }

    /** The partitions from which nothing has come for too long. */
    synchronized SortedSet<Integer> silent(long nowMs) {
        TreeSet<Integer> silent = new TreeSet<>();
        for (int partition = 0; partition < states.length; partition++) {
            if (nowMs - heardAt[partition] > SILENT_MS) {
                silent.add(partition);
            }
        }
        return silent;
    }

    /** All partitions merged; null as long as one was not heard yet and is not silent either. */
    synchronized @Nullable GlobalHeartbeatState merged(long nowMs, long wallMs) {
        List<PartialState> fresh = new ArrayList<>();
        List<PartialState> silent = new ArrayList<>();
        boolean unheard = false;
        for (int partition = 0; partition < states.length; partition++) {
            PartialState state = states[partition];
            boolean isSilent = nowMs - heardAt[partition] > SILENT_MS;
            if (state != null) {
                (isSilent ? silent : fresh).add(state);
            } else if (isSilent) {
                unheard = true;
            } else {
                return null;
            }
        }
        return StateMerger.merge(fresh, silent, unheard, wallMs);
    }
}

// SPDX-License-Identifier: Apache-2.0
// RUN_COMPUTE_EVENT_DRIFT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.LineVerdict.Beat;
import dev.ctas7.heartbeat.text.OneLine;

/** What has been seen of one run so far. */
final class RunWatch {
    /** No run is late sooner, however short its interval. */
    private static final long LEAST_PATIENCE_MS = 5_000;

    private final String runId;
    private final String actor;
    private final String hostId;
    private long firstMs;
    private long events;
    private long lastMs;
    private long lastSequence = -1;
    private long intervalSec = RunDrift.ASSUMED_INTERVAL_SEC;
    private long missing;
    private long repeated;
    private long jumpsBack;
    private long pauses;
    private boolean resuming;

    RunWatch(Beat first) {
        runId = first.runId();
        actor = first.actor();
        hostId = first.hostId();
        firstMs = first.tsEpochMs();
    }

    void see(Beat beat) {
        Long interval = beat.intervalSec();
        if (interval != null) {
            intervalSec = interval;
        }
        Long sequence = beat.sequence();
        boolean next = sequence != null && sequence == lastSequence + 1;
        if (events > 0) {
            times(beat.tsEpochMs(), next);
        }
        if (sequence != null) {
            sequence(sequence);
        }
        firstMs = Math.min(firstMs, beat.tsEpochMs());
        lastMs = beat.tsEpochMs();
        events++;
        resuming = false;
    }

    /** A feed that begins anew may lack the events that were rotated away: the next gap is nobody's fault. */
    void resume() {
        resuming = true;
    }

    private void times(long ms, boolean next) {
        if (ms < lastMs) {
            jumpsBack++;
        } else if (next && ms - lastMs > patienceMs()) {
            pauses++;
        }
    }

    private void sequence(long sequence) {
        if (lastSequence >= 0 && !resuming) {
            if (sequence <= lastSequence) {
                repeated++;
            } else {
                missing += sequence - lastSequence - 1;
            }
        }
        lastSequence = sequence;
    }

    private long patienceMs() {
        return Math.max(LEAST_PATIENCE_MS, 3_000 * intervalSec);
    }

    long lastMs() {
        return lastMs;
    }

    /** Whether this is another run of the same actor on the same host that began after that one's last event. */
    boolean replaces(RunWatch other) {
        return other != this
                && actor.equals(other.actor)
                && hostId.equals(other.hostId)
                && firstMs >= other.lastMs
                && !runId.equals(other.runId);
    }

    RunDrift drift(long nowMs, boolean replaced) {
        long age = Math.max(0, nowMs - lastMs);
        return new RunDrift(
                OneLine.of(runId, 255),
                OneLine.of(actor, 255),
                state(age, replaced),
                events,
                lastMs,
                age,
                Math.max(0, lastMs - nowMs),
                intervalSec,
                missing,
                repeated,
                jumpsBack,
                pauses);
    }

    private RunState state(long age, boolean replaced) {
        if (age <= patienceMs()) {
            return RunState.BEATING;
        }
        if (replaced) {
            return RunState.REPLACED;
        }
        return age < 2 * patienceMs() ? RunState.LATE : RunState.STUCK;
    }
}

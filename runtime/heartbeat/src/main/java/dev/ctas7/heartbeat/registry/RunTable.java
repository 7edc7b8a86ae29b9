// SPDX-License-Identifier: Apache-2.0
// RUN_JUDGE_SEQUENCE_ORDER
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells new heartbeats from duplicates and replays, by sequence within a run.
 *
 * <p>Several replicas of a crate may beat under one name, each with a run id of its own; only crates for which that is
 * so take memory here, and no more than {@value #MOST_CRATES} of them: beyond, a crate remembers its last run only, and
 * whether that one's state hash was right.
 *
 * <p>Where signatures are asked for, an old heartbeat that somebody recorded is still rightly signed. If its run is
 * remembered its sequence gives it away, else its time does: a new run does not begin more than the clock tolerance
 * before the newest heartbeat of its crate. Without signatures nothing of that would help, since whoever can replay can
 * also forge; there every new run is believed.
 */
final class RunTable {
    /** The most crates with more than one run. */
    static final int MOST_CRATES = 100_000;

    /** The run of heartbeats without a run id. */
    private static final long NAMELESS = 0;

    private final Map<Integer, Runs> several = new HashMap<>();
    private final NameHash hash;
    private final int mostRuns;
    private final long toleranceMs;
    private final boolean keyed;

    RunTable(NameHash hash, int mostRuns, long toleranceMs, boolean keyed) {
        this.hash = hash;
        this.mostRuns = mostRuns;
        this.toleranceMs = toleranceMs;
        this.keyed = keyed;
    }

    /** Puts the run, sequence and time stamp of a heartbeat that is in order into its crate's entry. */
    Outcome arrive(Page page, int slot, LocalHeartbeat beat, long wallMs) {
        int at = Slots.placeOf(slot);
        String id = beat.runId();
        long run = id == null ? NAMELESS : Math.max(1, hash.of(id) >>> 1);
        int flags = page.flags(at);
        if (Flags.has(flags, Flags.UNHEARD)) {
            page.flags(at, flags & ~Flags.UNHEARD);
            page.run(at, run, beat.sequence());
            page.stamp(at, beat.timestampMs());
            return Outcome.ACCEPTED;
        }
        long newest = page.stamp(at);
        if (run == page.run(at)) {
            if (!follows(beat, run, page.sequence(at), newest, wallMs)) {
                return Outcome.DUPLICATE;
            }
            page.run(at, run, beat.sequence());
        } else {
            Outcome other = arriveOther(page, slot, run, beat, wallMs);
            if (other != Outcome.ACCEPTED) {
                return other;
            }
        }
        // A time that cannot be yet says nothing about the order; the next one stands for it.
        page.stamp(at, isAhead(newest, wallMs) ? beat.timestampMs() : Math.max(newest, beat.timestampMs()));
        return Outcome.ACCEPTED;
    }

    /** Forgets what is over of the runs that are not the one in their crate's entry. */
    void sweep(Page page, int slot, Silence silence) {
        Runs runs = several.get(slot);
        if (runs != null) {
            runs.sweep(silence);
            if (runs.count() == 0) {
                forget(page, slot);
            } else {
                mark(page, Slots.placeOf(slot), runs);
            }
        }
    }

    /** Forgets all runs of a crate but the one in its entry. */
    void forget(Page page, int slot) {
        several.remove(slot);
        int at = Slots.placeOf(slot);
        page.flags(at, page.flags(at) & ~Flags.OF_SEVERAL_RUNS);
    }

    private static void mark(Page page, int at, Runs runs) {
        int flags = page.flags(at) & ~Flags.OF_SEVERAL_RUNS;
        page.flags(at, flags | Flags.SEVERAL_RUNS | (runs.anyWrong() ? Flags.OTHER_WRONG : 0));
    }

    /** A heartbeat of a run that is not the one heard last. */
    private Outcome arriveOther(Page page, int slot, long run, LocalHeartbeat beat, long wallMs) {
        int at = Slots.placeOf(slot);
        long newest = page.stamp(at);
        Runs runs = Flags.has(page.flags(at), Flags.SEVERAL_RUNS) ? several.get(slot) : null;
        int index = runs == null ? -1 : runs.indexOf(run);
        if (runs != null && index >= 0) {
            if (!follows(beat, run, runs.sequence(index), newest, wallMs)) {
                return Outcome.DUPLICATE;
            }
            runs.set(index, page, at);
            mark(page, at, runs);
        } else if (keyed && isReplay(beat.timestampMs(), newest, wallMs)) {
            return Outcome.REPLAY;
        } else {
            remember(page, slot, runs);
        }
        page.run(at, run, beat.sequence());
        return Outcome.ACCEPTED;
    }

    private void remember(Page page, int slot, @Nullable Runs known) {
        int at = Slots.placeOf(slot);
        Runs runs = known;
        if (runs == null) {
            if (mostRuns == 1 || several.size() >= MOST_CRATES) {
                return;
            }
            runs = new Runs();
            several.put(slot, runs);
        }
        runs.add(page, at, mostRuns - 1);
        mark(page, at, runs);
    }

    private boolean follows(LocalHeartbeat beat, long run, long last, long newest, long wallMs) {
        if (beat.sequence() > last) {
            return true;
        }
        boolean restarted = run == NAMELESS && beat.sequence() < last;
        return restarted && isNewer(beat.timestampMs(), newest, wallMs);
    }

    private boolean isNewer(long stampMs, long newest, long wallMs) {
        boolean corrected = isAhead(newest, wallMs) && Math.abs(stampMs - wallMs) <= toleranceMs;
        return stampMs > newest || corrected;
    }

    private boolean isReplay(long stampMs, long newest, long wallMs) {
        long reference = isAhead(newest, wallMs) ? wallMs : newest;
        return stampMs < reference - toleranceMs;
    }

    /** Whether the sender's clock was wrong, and will be behind this once it has been set right. */
    private boolean isAhead(long stampMs, long wallMs) {
        return stampMs - wallMs > toleranceMs;
    }
}

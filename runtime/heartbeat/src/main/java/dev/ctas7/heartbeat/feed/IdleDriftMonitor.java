// SPDX-License-Identifier: Apache-2.0
// FEED_MONITOR_IDLE_DRIFT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.LineVerdict.Beat;
import dev.ctas7.heartbeat.feed.LineVerdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the feed and tells who has stopped turning.
 *
 * <p>Each look reads what was added since the one before and survives rotation and truncation. It advises only: nothing
 * is proved by a feed. Not for several threads.
 */
public final class IdleDriftMonitor {
    /** The most runs that are watched; the one heard longest ago makes room. */
    public static final int MOST_RUNS = 1000;

    private final FeedTail tail;
    private final InstantSource clock;
    private final LineCheck check = new LineCheck();
    /** In the order in which they were last heard. */
    private final Map<String, RunWatch> runs = new LinkedHashMap<>(16, 0.75f, true);

    private long unusable;
    private long restarts;

    /** A watcher of one feed, which need not be there yet. */
    public IdleDriftMonitor(Path feed, InstantSource clock) {
        this.tail = new FeedTail(feed, this::restarted);
        this.clock = clock;
    }

    /** Reads what is new and says how everybody is doing now. Never throws because of a file. */
    public DriftReport look() {
        boolean readable = true;
        try {
            tail.look(this::take);
        } catch (IOException e) {
            readable = false;
        }
        long now = clock.millis();
        List<RunDrift> drifts = runs.values().stream()
                .map(run -> run.drift(now, runs.values().stream().anyMatch(other -> other.replaces(run))))
                .sorted(Comparator.comparingLong(RunDrift::ageMs).reversed().thenComparing(RunDrift::runId))
                .toList();
        return new DriftReport(now, readable, drifts, unusable, restarts);
    }

    /** What a rotated file lacks must not count against the runs that go on in it. */
    private void restarted() {
        restarts++;
        runs.values().forEach(RunWatch::resume);
    }

    private void take(FeedLine line) {
        LineVerdict verdict = check.judge(line);
        Beat beat = verdict.beat();
        if (beat == null) {
            unusable += verdict.kind() == Kind.HEARTBEAT || verdict.kind() == Kind.UNREADABLE ? 1 : 0;
            return;
        }
        runs.computeIfAbsent(beat.runId(), id -> new RunWatch(beat)).see(beat);
        if (runs.size() > MOST_RUNS) {
            runs.remove(runs.keySet().iterator().next());
        }
    }
}

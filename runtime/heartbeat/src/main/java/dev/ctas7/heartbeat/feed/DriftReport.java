// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_IDLE_DRIFT
package dev.ctas7.heartbeat.feed;

import java.util.List;

/**
 * What a feed says of everybody who writes it, at one moment.
 *
 * @param lookedAtMs the watcher's clock, milliseconds since 1970-01-01T00:00Z
 * @param readable whether the feed could be read this time; what is known of the runs is from earlier if not
 * @param runs the runs, the longest silent first
 * @param unusable lines so far that were no usable heartbeat and no other event
 * @param restarts how often the feed was found rotated or truncated and was read from its beginning
 */
public record DriftReport(long lookedAtMs, boolean readable, List<RunDrift> runs, long unusable, long restarts) {
    /** Copies the runs. */
    public DriftReport {
        runs = List.copyOf(runs);
    }

    /** The runs that may be stuck. */
    public List<RunDrift> stuck() {
        return runs.stream().filter(run -> run.state() == RunState.STUCK).toList();
    }

    /** What a command that prints this should exit with: 0 fine, 1 somebody may be stuck, 2 not readable or empty. */
    public int exitCode() {
        if (!stuck().isEmpty()) {
            return 1;
        }
        return readable && !runs.isEmpty() ? 0 : 2;
    }
}

// SPDX-License-Identifier: Apache-2.0
// ORCHESTRATOR_HOLD_CHECKED_SETTINGS
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.registry.Timing;
import java.time.Duration;

/**
 * How an orchestrator judges.
 *
 * @param subject where heartbeats arrive: those of all crates, or of one partition
 * @param loop how often all crates are judged and the state is handed on; 5 s by default, 10 ms to an hour
 * @param timing how long silence may last
 * @param limits how much is remembered
 * @param claims what a crate has to claim
 */
public record OrchestratorSettings(String subject, Duration loop, Timing timing, Limits limits, Claims claims) {
    private static final Duration LEAST_LOOP = Duration.ofMillis(10);
    private static final Duration MOST_LOOP = Duration.ofHours(1);

    /** All crates, every five seconds (RFC-9051 section 3.4). */
    public static final OrchestratorSettings DEFAULT = new OrchestratorSettings(
            HeartbeatSubjects.CRATE_WILDCARD,
            Duration.ofSeconds(5),
            Timing.DEFAULT,
            Limits.DEFAULT,
            Claims.ofThisFoundation());

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public OrchestratorSettings {
        if (!subject.equals(HeartbeatSubjects.CRATE_WILDCARD)
                && !subject.matches("sx9\\.heartbeat\\.part\\.\\d+\\.\\*")) {
            throw new IllegalArgumentException("orchestrator.subject was '" + subject + "' but must be "
                    + HeartbeatSubjects.CRATE_WILDCARD + " or sx9.heartbeat.part.N.*");
        }
        if (loop.compareTo(LEAST_LOOP) < 0 || loop.compareTo(MOST_LOOP) > 0) {
            throw new IllegalArgumentException(
                    "orchestrator.loop was '" + loop + "' but must be " + LEAST_LOOP + " to " + MOST_LOOP);
        }
    }

    /**
     * The same for the crates of one partition, as the server maps them: {@code sx9.heartbeat.part.N.*}.
     *
     * @param partition from 0
     */
    public OrchestratorSettings withPartition(int partition) {
        return new OrchestratorSettings(
                HeartbeatSubjects.PREFIX + ".part." + partition + ".*", loop, timing, limits, claims);
    }

    /** The same with another loop. */
    public OrchestratorSettings withLoop(Duration newLoop) {
        return new OrchestratorSettings(subject, newLoop, timing, limits, claims);
    }

    /** The same with another timing. */
    public OrchestratorSettings withTiming(Timing newTiming) {
        return new OrchestratorSettings(subject, loop, newTiming, limits, claims);
    }

    /** The same with other limits. */
    public OrchestratorSettings withLimits(Limits newLimits) {
        return new OrchestratorSettings(subject, loop, timing, newLimits, claims);
    }

    /** The same with other claims. */
    public OrchestratorSettings withClaims(Claims newClaims) {
        return new OrchestratorSettings(subject, loop, timing, limits, newClaims);
    }
}

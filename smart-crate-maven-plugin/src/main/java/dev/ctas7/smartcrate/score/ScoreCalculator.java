// SPDX-License-Identifier: Apache-2.0
// SCORE_COMPUTE_EVIDENCED_TRUST
package dev.ctas7.smartcrate.score;

import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.List;

/** Computes the zero-trust score (RFC-9051 section 5.1): 0 to 100, the same for the same facts on every machine. */
public final class ScoreCalculator {
    static final String LOCAL = "localServiceHealth";
    static final String GLOBAL = "globalHeartbeat";
    static final String HASHES = "hashIntegrity";
    static final String NODES = "nodeHealthRatio";

    static final int BEST = 100;
    static final int PENALTY = 50;

    private static final int LOCAL_POINTS = 40;
    private static final int GLOBAL_POINTS = 30;
    private static final int HASH_POINTS = 20;
    private static final int NODE_POINTS = 10;

    private ScoreCalculator() {}

    /**
     * The score of a crate, offline.
     *
     * @param current what a lock written now would hold
     * @param strict whether unmeasured components count with 0 of their points
     */
    public static ZeroTrustScore compute(HeartbeatEvidence heartbeat, LockState lock, Lock current, boolean strict) {
        HashEvidence hashes = HashEvidence.of(lock, current);
        boolean measured = heartbeat.measured();
        int global = measured && heartbeat.unauthorized().isEmpty() ? GLOBAL_POINTS : 0;
        int hash = hashes.intact() ? HASH_POINTS : 0;
        int healthy = measured ? heartbeat.healthy() : 0;
        int active = measured ? heartbeat.active() : 1;
        String nodes = measured ? healthy + " of " + active + " crates of the reactor healthy" : heartbeat.evidence();
        double ratio = (double) (NODE_POINTS * healthy) / active;
        List<ScoreComponent> components = List.of(
                new ScoreComponent(LOCAL, 0, LOCAL_POINTS, false, "no health endpoint given"),
                new ScoreComponent(GLOBAL, global, GLOBAL_POINTS, measured, heartbeat.evidence()),
                new ScoreComponent(HASHES, hash, HASH_POINTS, true, hashes.text()),
                new ScoreComponent(NODES, ratio, NODE_POINTS, measured, nodes));
        int measurable = strict ? BEST : measurable(components);
        int penalty = PENALTY * heartbeat.unauthorized().size();
        long nodeShare = (long) NODE_POINTS * healthy;
        long share = roundHalfUp(BEST * ((global + hash) * (long) active + nodeShare), (long) measurable * active);
        return new ZeroTrustScore(
                clamp(share - penalty),
                global + hash + ratio,
                measurable,
                components,
                heartbeat.unauthorized(),
                penalty);
    }

    private static int measurable(List<ScoreComponent> components) {
        return components.stream()
                .filter(ScoreComponent::measured)
                .mapToInt(ScoreComponent::possible)
                .sum();
    }

    /** The nearest whole number to a fraction of two positive numbers; a half goes up. */
    static long roundHalfUp(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    /** The nearest number in 0 to 100. */
    static int clamp(long score) {
        return (int) Math.max(0, Math.min(BEST, score));
    }
}

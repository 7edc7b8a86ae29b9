// SPDX-License-Identifier: Apache-2.0
// SCORE_COMPUTE_EVIDENCED_TRUST
package dev.ctas7.smartcrate.score;

import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * The score of a crate.
     *
     * @param current what a lock written now would hold
     * @param strict whether unmeasured components count with 0 of their points
     */
    public static ZeroTrustScore compute(HeartbeatEvidence heartbeat, LockState lock, Lock current, boolean strict) {
        HashEvidence hashes = HashEvidence.of(lock, current);
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put(LOCAL, heartbeat.local());
        shares.put(GLOBAL, heartbeat.global());
        shares.put(HASHES, Share.of(hashes.intact(), hashes.text()));
        shares.put(NODES, heartbeat.nodes());
        List<ScoreComponent> components = shares.entrySet().stream()
                .map(one -> component(one.getKey(), one.getValue()))
                .toList();
        int measurable = strict ? BEST : measurable(components);
        int penalty = PENALTY * heartbeat.unauthorized().size();
        return new ZeroTrustScore(
                clamp(percent(shares, measurable) - penalty),
                components.stream().mapToDouble(ScoreComponent::earned).sum(),
                measurable,
                components,
                heartbeat.unauthorized(),
                penalty);
    }

    private static ScoreComponent component(String name, Share share) {
        int possible = points(name);
        double earned = (double) possible * share.good() / share.all();
        return new ScoreComponent(name, earned, possible, share.measured(), share.evidence());
    }

    private static int points(String name) {
        return switch (name) {
            case LOCAL -> LOCAL_POINTS;
            case GLOBAL -> GLOBAL_POINTS;
            case HASHES -> HASH_POINTS;
            default -> NODE_POINTS;
        };
    }

    /** Exact, however many crates run: the nearest whole percentage of what could be measured, a half goes up. */
    private static long percent(Map<String, Share> shares, int measurable) {
        BigInteger earned = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Map.Entry<String, Share> one : shares.entrySet()) {
            BigInteger all = BigInteger.valueOf(one.getValue().all());
            BigInteger good = BigInteger.valueOf(one.getValue().good()).multiply(whole);
            earned = earned.multiply(all).add(good.multiply(BigInteger.valueOf(points(one.getKey()))));
            whole = whole.multiply(all);
        }
        BigInteger measured = whole.multiply(BigInteger.valueOf(measurable));
        return earned.multiply(BigInteger.valueOf(2L * BEST))
                .add(measured)
                .divide(measured.shiftLeft(1))
                .longValueExact();
    }

    private static int measurable(List<ScoreComponent> components) {
        return components.stream()
                .filter(ScoreComponent::measured)
                .mapToInt(ScoreComponent::possible)
                .sum();
    }

    /** The nearest number in 0 to 100. */
    static int clamp(long score) {
        return (int) Math.max(0, Math.min(BEST, score));
    }
}

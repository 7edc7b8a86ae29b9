// SPDX-License-Identifier: Apache-2.0
// SCORE_EXPLAIN_MISSING_POINTS
package dev.ctas7.smartcrate.score;

import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how to better a score, one step a line: {@code to gain 33 points …}.
 *
 * <p>The steps are taken in their order, each on top of those before it, so that their gains add up to what is missing.
 */
public final class ScoreAdvice {
    // Far finer than any fraction of healthy crates, far coarser than what a double loses.
    private static final int DIGITS = 9;

    private static final int SHOWN = 3;

    private final ZeroTrustScore score;
    private final List<String> lines = new ArrayList<>();
    private BigDecimal earned;
    private int reached;

    private ScoreAdvice(ZeroTrustScore score) {
        this.score = score;
        this.earned = BigDecimal.valueOf(score.earned()).setScale(DIGITS, RoundingMode.HALF_UP);
        this.reached = score.score();
    }

    /** The steps from this score to the best one; empty when there is nothing to gain. */
    public static List<String> lines(ZeroTrustScore score) {
        if (score.measurable() == 0) {
            return List.of();
        }
        ScoreAdvice advice = new ScoreAdvice(score);
        advice.authorize();
        advice.lock();
        advice.health();
        return List.copyOf(advice.lines);
    }

    private void authorize() {
        if (!score.unauthorizedCrates().isEmpty()) {
            complete(ScoreCalculator.GLOBAL);
            complete(ScoreCalculator.NODES);
            gain("settle Gate 0's findings against " + some(score.unauthorizedCrates()));
            return;
        }
        ScoreComponent global = complete(ScoreCalculator.GLOBAL);
        gain(
                global.measured()
                        ? "settle what Gate 0 finds in the running system"
                        : "have an orchestrator answer at natsUrl, which strict counts whether it does or not");
        ScoreComponent nodes = complete(ScoreCalculator.NODES);
        gain(
                nodes.measured()
                        ? "make every crate healthy"
                        : "let crates beat where natsUrl leads, which strict counts whether they do or not");
    }

    private static String some(List<String> names) {
        return names.size() <= SHOWN
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
    }

    private void lock() {
        ScoreComponent hashes = complete(ScoreCalculator.HASHES);
        gain(
                HashEvidence.saysNoLock(hashes.evidence())
                        ? "run mvn smart-crate:lock and commit the lock"
                        : "undo what differs from the lock, or review it and run mvn smart-crate:lock");
    }

    private void health() {
        ScoreComponent health = complete(ScoreCalculator.LOCAL);
        gain(
                health.measured()
                        ? "make every health endpoint answer with HTTP 200"
                        : "name the service's healthEndpoints, which strict counts whether given or not");
    }

    /** Fills a component up where it counts, and returns it as it was. */
    private ScoreComponent complete(String name) {
        ScoreComponent component = score.components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a score without " + name));
        // Unmeasured because Gate 0 does not apply: nobody can do anything about that.
        boolean mendable =
                name.equals(ScoreCalculator.LOCAL) || component.evidence().startsWith(HeartbeatEvidence.RUNNING);
        boolean reachable = component.measured() || (mendable && score.measurable() == ScoreCalculator.BEST);
        if (reachable) {
            BigDecimal had = BigDecimal.valueOf(component.earned()).setScale(DIGITS, RoundingMode.HALF_UP);
            earned = earned.add(BigDecimal.valueOf(component.possible()).subtract(had));
        }
        return component;
    }

    // Authorizing comes first, so no later step knows a penalty.
    private void gain(String step) {
        int now = ScoreCalculator.clamp(earned.multiply(BigDecimal.valueOf(ScoreCalculator.BEST))
                .divide(BigDecimal.valueOf(score.measurable()), 0, RoundingMode.HALF_UP)
                .longValueExact());
        int points = now - reached;
        if (points > 0) {
            lines.add("to gain " + points + (points == 1 ? " point " : " points ") + step);
            reached = now;
        }
    }
}

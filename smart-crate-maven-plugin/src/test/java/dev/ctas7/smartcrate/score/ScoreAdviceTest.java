// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.score;

import static dev.ctas7.smartcrate.facts.SomeCrate.LOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ScoreAdviceTest {
    private static final LockState LOCKED = new LockState.Present("smart-crate.lock", LOCK);
    private static final LockState UNLOCKED = new LockState.Absent("smart-crate.lock", false);
    private static final HeartbeatEvidence GOOD = HeartbeatEvidence.offline("looked", 1, 1, List.of());
    private static final HeartbeatEvidence BAD = HeartbeatEvidence.offline("looked", 0, 1, List.of("demo"));

    private static List<String> advice(HeartbeatEvidence heartbeat, LockState lock, boolean strict) {
        return ScoreAdvice.lines(ScoreCalculator.compute(heartbeat, lock, LOCK, strict));
    }

    @Test
    void the_best_score_needs_no_advice() {
        assertThat(advice(GOOD, LOCKED, false)).isEmpty();
    }

    @Test
    void a_missing_lock_is_worth_a_third() {
        assertThat(advice(GOOD, UNLOCKED, false))
                .containsExactly("to gain 33 points run mvn smart-crate:lock and commit the lock");
    }

    @Test
    void a_differing_lock_is_to_be_looked_at() {
        Lock other =
                new Lock(SomeCrate.part(LockPart.CONTENT, "x"), LOCK.members(), LOCK.dependencies(), LOCK.intent());

        assertThat(ScoreAdvice.lines(ScoreCalculator.compute(GOOD, LOCKED, other, false)))
                .containsExactly("to gain 33 points undo what differs from the lock, "
                        + "or review it and run mvn smart-crate:lock");
    }

    @Test
    void steps_build_on_each_other() {
        assertThat(advice(BAD, UNLOCKED, true))
                .containsExactly(
                        "to gain 40 points settle Gate 0's findings against demo",
                        "to gain 20 points run mvn smart-crate:lock and commit the lock",
                        "to gain 40 points name the service's healthEndpoints, which strict counts whether given or not");
    }

    @Test
    void one_point_is_singular() {
        HeartbeatEvidence almost = HeartbeatEvidence.offline("looked", 9, 10, List.of());

        assertThat(ScoreAdvice.lines(ScoreCalculator.compute(almost, LOCKED, LOCK, true)))
                .first()
                .isEqualTo("to gain 1 point make every crate healthy");
    }

    @Test
    void nobody_is_told_to_prove_what_cannot_carry_a_proof() {
        assertThat(advice(HeartbeatEvidence.unmeasured("not applicable"), UNLOCKED, false))
                .containsExactly("to gain 100 points run mvn smart-crate:lock and commit the lock");
    }

    @Test
    void a_score_of_nothing_has_no_steps() {
        assertThat(ScoreAdvice.lines(new ZeroTrustScore(0, 0, 0, List.of(), List.of(), 0)))
                .isEmpty();
    }

    @Test
    void what_runs_is_mended_step_by_step() {
        HeartbeatEvidence failing = new HeartbeatEvidence(
                new Share(true, 1, 2, "endpoints"),
                Share.of(false, "looked"),
                new Share(true, 1, 2, "nodes"),
                List.of());

        assertThat(advice(failing, LOCKED, false))
                .containsExactly(
                        "to gain 30 points settle what Gate 0 finds in the running system",
                        "to gain 5 points make every crate healthy",
                        "to gain 20 points make every health endpoint answer with HTTP 200");
    }

    @Test
    void what_cannot_be_reached_is_worth_a_step_only_where_strict_counts_it() {
        Share away = Share.unmeasured(HeartbeatEvidence.RUNNING + "is unreachable");
        HeartbeatEvidence unreachable =
                new HeartbeatEvidence(new Share(true, 1, 1, "endpoints"), away, away, List.of());

        assertThat(advice(unreachable, LOCKED, false)).isEmpty();
        assertThat(advice(unreachable, LOCKED, true))
                .containsExactly(
                        "to gain 30 points have an orchestrator answer at natsUrl, which strict counts whether it does"
                                + " or not",
                        "to gain 10 points let crates beat where natsUrl leads, which strict counts whether they do or"
                                + " not");
    }

    @Test
    void of_many_unauthorized_crates_the_first_are_named() {
        HeartbeatEvidence four = HeartbeatEvidence.offline("looked", 0, 4, List.of("a", "b", "c", "d"));

        assertThat(advice(four, LOCKED, false))
                .containsExactly("to gain 100 points settle Gate 0's findings against a, b, c and 1 more");
    }

    @Property
    void gains_add_up_to_what_is_missing(
            @ForAll @IntRange(min = 1, max = 400) int active,
            @ForAll @IntRange(max = 4) int unauthorized,
            @ForAll boolean locked,
            @ForAll boolean strict) {
        int bad = Math.min(unauthorized, active);
        List<String> names = IntStream.range(0, bad).mapToObj(i -> "c" + i).toList();
        HeartbeatEvidence heartbeat = HeartbeatEvidence.offline("looked", active - bad, active, names);
        ZeroTrustScore score = ScoreCalculator.compute(heartbeat, locked ? LOCKED : UNLOCKED, LOCK, strict);

        int gains = ScoreAdvice.lines(score).stream()
                .mapToInt(line -> Pattern.compile("[0-9]+")
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElseThrow())
                .sum();
        assertThat(score.score() + gains).isEqualTo(100);
    }
}

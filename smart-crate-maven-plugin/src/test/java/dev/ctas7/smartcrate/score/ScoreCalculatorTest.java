// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.score;

import static dev.ctas7.smartcrate.facts.SomeCrate.LOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreCalculatorTest {
    private static final LockState LOCKED = new LockState.Present("smart-crate.lock", LOCK);
    private static final LockState UNLOCKED = new LockState.Absent("smart-crate.lock", false);

    private static HeartbeatEvidence heartbeat(int healthy, int active, int unauthorized) {
        List<String> names =
                IntStream.range(0, unauthorized).mapToObj(i -> "crate" + i).toList();
        return HeartbeatEvidence.offline("looked", healthy, active, names);
    }

    private static ZeroTrustScore score(int healthy, int active, int unauthorized, boolean locked, boolean strict) {
        return ScoreCalculator.compute(
                heartbeat(healthy, active, unauthorized), locked ? LOCKED : UNLOCKED, LOCK, strict);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, true, false, 100: 60.0 of 60",
        "1, 1, 0, false, false, 67: 40.0 of 60",
        "1, 1, 0, true, true, 60: 60.0 of 100",
        "1, 1, 0, false, true, 40: 40.0 of 100",
        "0, 1, 1, true, false, 0: 20.0 of 60",
        "3, 4, 0, true, false, 96: 57.5 of 60",
        "1, 2, 0, true, true, 55: 55.0 of 100",
        "9, 20, 0, true, true, 55: 54.5 of 100",
        "9, 10, 1, true, false, 0: 29.0 of 60"
    })
    void points_become_a_score(
            int healthy, int active, int unauthorized, boolean locked, boolean strict, String points) {
        ZeroTrustScore computed = score(healthy, active, unauthorized, locked, strict);

        assertThat(computed.score() + ": " + computed.earned() + " of " + computed.measurable())
                .isEqualTo(points);
        assertThat(computed.penalty()).isEqualTo(50 * unauthorized);
    }

    @Test
    void a_score_carries_its_evidence_in_the_order_of_the_design() {
        ZeroTrustScore score = ScoreCalculator.compute(
                HeartbeatEvidence.offline("looked", 1, 2, List.of("b", "a", "b")), LOCKED, LOCK, false);

        assertThat(score.components())
                .containsExactly(
                        new ScoreComponent("localServiceHealth", 0, 40, false, "no health endpoint given"),
                        new ScoreComponent("globalHeartbeat", 0, 30, true, "looked"),
                        new ScoreComponent(
                                "hashIntegrity",
                                20,
                                20,
                                true,
                                "content, interface and dependencies match smart-crate.lock"),
                        new ScoreComponent("nodeHealthRatio", 5, 10, true, "1 of 2 crates of the reactor healthy"));
        assertThat(score.unauthorizedCrates()).containsExactly("a", "b");
        assertThat(score.penalty()).isEqualTo(100);
    }

    @Test
    void a_heartbeat_that_does_not_apply_is_not_in_the_denominator() {
        ZeroTrustScore score =
                ScoreCalculator.compute(HeartbeatEvidence.unmeasured("not applicable"), LOCKED, LOCK, false);

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.measurable()).isEqualTo(20);
        assertThat(score.components().get(1))
                .isEqualTo(new ScoreComponent("globalHeartbeat", 0, 30, false, "not applicable"));
        assertThat(score.components().get(3))
                .isEqualTo(new ScoreComponent("nodeHealthRatio", 0, 10, false, "not applicable"));
    }

    @Test
    void every_part_that_differs_from_the_lock_is_named() {
        Lock other = new Lock(
                SomeCrate.part(LockPart.CONTENT, "x"),
                LOCK.members(),
                SomeCrate.part(LockPart.DEPENDENCY, "y"),
                LOCK.intent());
        ZeroTrustScore score = ScoreCalculator.compute(heartbeat(1, 1, 0), LOCKED, other, false);

        assertThat(score.components().get(2))
                .isEqualTo(new ScoreComponent(
                        "hashIntegrity", 0, 20, true, "differs from smart-crate.lock: content, dependency"));
        Lock api =
                new Lock(LOCK.content(), SomeCrate.part(LockPart.INTERFACE, "z"), LOCK.dependencies(), LOCK.intent());
        assertThat(ScoreCalculator.compute(heartbeat(1, 1, 0), LOCKED, api, false)
                        .components()
                        .get(2)
                        .evidence())
                .isEqualTo("differs from smart-crate.lock: interface");
    }

    @Test
    void without_a_lock_or_with_a_broken_one_the_reason_is_said() {
        assertThat(ScoreCalculator.compute(heartbeat(1, 1, 0), UNLOCKED, LOCK, false)
                        .components())
                .element(2)
                .isEqualTo(new ScoreComponent(
                        "hashIntegrity", 0, 20, true, "no lock: run mvn smart-crate:lock and commit smart-crate.lock"));
        LockState broken = new LockState.Unreadable("my.lock", List.of());
        assertThat(ScoreCalculator.compute(heartbeat(1, 1, 0), broken, LOCK, false)
                        .components())
                .element(2)
                .isEqualTo(new ScoreComponent("hashIntegrity", 0, 20, true, "my.lock cannot be read"));
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> heartbeat(2, 1, 0)).hasMessage("2 of 1 cannot be");
        assertThatThrownBy(() -> heartbeat(0, 0, 0)).hasMessage("0 of 0 cannot be");
    }

    @Property
    void a_score_is_in_range_and_what_exact_arithmetic_gives(
            @ForAll @IntRange(max = 300) int healthy,
            @ForAll @IntRange(max = 300) int others,
            @ForAll @IntRange(max = 3) int unauthorized,
            @ForAll boolean locked,
            @ForAll boolean strict) {
        int active = Math.max(1, healthy + others);
        ZeroTrustScore score = score(healthy, active, unauthorized, locked, strict);

        int whole = (unauthorized == 0 ? 30 : 0) + (locked ? 20 : 0);
        BigDecimal share = BigDecimal.valueOf(100L * ((long) whole * active + 10L * healthy))
                .divide(BigDecimal.valueOf((long) (strict ? 100 : 60) * active), new MathContext(40));
        int exact = share.setScale(0, RoundingMode.HALF_UP).intValueExact() - 50 * unauthorized;
        assertThat(score.score()).isBetween(0, 100).isEqualTo(Math.max(0, Math.min(100, exact)));
    }

    @Property
    void one_more_unauthorized_crate_never_helps(
            @ForAll @IntRange(min = 1, max = 300) int active,
            @ForAll @IntRange(max = 5) int unauthorized,
            @ForAll boolean locked,
            @ForAll boolean strict) {
        ZeroTrustScore before = score(active, active, unauthorized, locked, strict);
        ZeroTrustScore after = score(active - 1, active, unauthorized + 1, locked, strict);

        assertThat(after.score()).isLessThanOrEqualTo(before.score());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeartbeatGateTest {
    private static final LockState NO_LOCK = new LockState.Absent("smart-crate.lock", false);

    private static Settings wanting(int minimumScore) {
        return new Settings(
                Settings.FailOn.ERROR, minimumScore, false, Set.of(GateId.values()), List.of(SomeCrate.TOKEN));
    }

    private static List<String> lowScores(SomeCrate crate, int minimumScore) {
        Inspection.Looked looked =
                (Inspection.Looked) new HeartbeatGate().inspect(crate.facts(), wanting(minimumScore));
        return looked.findings().stream()
                .filter(finding -> finding.rule().id().equals("SC019"))
                .map(finding -> finding.what() + " | " + finding.fix())
                .toList();
    }

    @Test
    void a_good_crate_passes_with_the_best_score() {
        Judgement judgement = Judging.judge(new SomeCrate());

        assertThat(judgement.inspection()).isEqualTo(new Inspection.Looked(5, List.of()));
        assertThat(judgement.score().score()).isEqualTo(100);
        assertThat(judgement.stops()).isFalse();
    }

    @Test
    void without_its_lock_it_passes_with_two_thirds() {
        Judgement judgement = Judging.judge(new SomeCrate().lock(NO_LOCK));

        assertThat(judgement.score().score()).isEqualTo(67);
        assertThat(judgement.stops()).isFalse();
    }

    @Test
    void a_score_is_low_below_the_minimum_and_not_at_it() {
        assertThat(lowScores(new SomeCrate().lock(NO_LOCK), 67)).isEmpty();
        assertThat(lowScores(new SomeCrate().lock(NO_LOCK), 68))
                .containsExactly("the zero-trust score is 67, wanted at least 68 | "
                        + "to gain 33 points run mvn smart-crate:lock and commit the lock");
    }

    @Test
    void a_score_of_nothing_is_low_whatever_the_minimum() {
        SomeCrate crate = new SomeCrate().proof();

        assertThat(lowScores(crate, 0))
                .containsExactly("the zero-trust score is 0, wanted at least 1 | "
                        + "to gain 100 points settle Gate 0's findings against demo");
        assertThat(Judging.judge(crate).stops()).isTrue();
    }

    @Test
    void any_unauthorized_crate_stops_the_pipeline_even_above_nothing() {
        SomeCrate crate = new SomeCrate();
        for (int i = 0; i < 40; i++) {
            crate.module(SomeCrate.module("good" + i, true), SomeCrate.claim("good" + i, "1.0"));
        }
        crate.module(SomeCrate.module("bad", true));

        assertThat(Judging.unauthorized(crate)).containsExactly("bad");
        assertThat(Judging.judge(crate).stops()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundation-core", "annotation-processor"})
    void the_makers_of_the_proof_are_not_judged_and_not_stopped(String artifactId) {
        CrateIdentity maker = new CrateIdentity("dev.ctas7", artifactId, "7.3.1", "jar");
        Judgement judgement = Judging.judge(new SomeCrate().identity(maker).proof());

        String reason = "dev.ctas7:" + artifactId + " makes the proof and cannot carry one";
        assertThat(judgement.inspection()).isEqualTo(new Inspection.NotApplicable(reason));
        assertThat(judgement.score().score()).isEqualTo(100);
        assertThat(judgement.score().measurable()).isEqualTo(20);
        assertThat(judgement.stops()).isFalse();
        assertThat(Judging.judge(new SomeCrate().identity(maker).lock(NO_LOCK)).stops())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dev.ctas7, smart-crate-maven-plugin", "org.fake, foundation-core"})
    void nobody_else_is_exempt(String groupId, String artifactId) {
        CrateIdentity other = new CrateIdentity(groupId, artifactId, "7.3.1", "jar");

        assertThat(Judging.judge(new SomeCrate().identity(other)).inspection()).isInstanceOf(Inspection.Looked.class);
    }

    @Test
    void its_rules_are_the_contracted_ones_and_cannot_be_touched() {
        List<Rule> rules = new HeartbeatGate().rules();

        assertThat(rules)
                .extracting(Rule::id)
                .containsExactly(
                        "SC001", "SC002", "SC003", "SC004", "SC005", "SC006", "SC007", "SC008", "SC009", "SC010",
                        "SC011", "SC012", "SC013", "SC014", "SC015", "SC016", "SC017", "SC018", "SC019", "SC020",
                        "SC021");
        assertThat(rules).allMatch(Rule::untouchable);
        assertThat(rules)
                .filteredOn(rule -> rule.severity() != Severity.ERROR)
                .extracting(Rule::id)
                .containsExactly("SC016", "SC017", "SC020", "SC021");
        assertThat(new HeartbeatGate().id()).isEqualTo(GateId.HEARTBEAT);
    }
}

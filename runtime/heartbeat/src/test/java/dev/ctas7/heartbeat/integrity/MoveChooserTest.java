// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static dev.ctas7.heartbeat.integrity.Packs.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.integrity.NextMove.Confidence;
import dev.ctas7.heartbeat.integrity.NextMove.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoveChooserTest {
    @Test
    void the_same_issues_give_another_move_under_another_arc() {
        List<Issue> issues = issues(IssueKind.NO_GATES, IssueKind.WAITING);

        assertThat(move(Arc.RELIABILITY, issues).action()).isEqualTo("Consider giving work order 'x' its gates.");
        assertThat(move(Arc.VELOCITY, issues).action()).isEqualTo("Consider clearing what work order 'x' waits for.");
        assertThat(move(Arc.VELOCITY, issues).priority()).isEqualTo(Priority.SOON);
        assertThat(move(Arc.DELIGHT, issues).priority()).isEqualTo(Priority.WHEN_AVAILABLE);
        assertThat(move(Arc.DELIGHT, issues).alternativesConsidered()).isEqualTo(1);
    }

    @Test
    void among_equals_the_more_severe_comes_first_and_then_the_order_of_the_catalogue() {
        // Under Delight MOSTLY_UNBOUND weighs 3 x 1; nothing at risk weighs more than 1 x 2.
        assertThat(move(Arc.DELIGHT, issues(IssueKind.DRIFT, IssueKind.MOSTLY_UNBOUND))
                        .priority())
                .isEqualTo(Priority.IMMEDIATE);
        // Under Velocity WAITING weighs 1 x 3 and VERY_STALE 3 x 1.
        assertThat(move(Arc.VELOCITY, issues(IssueKind.WAITING, IssueKind.VERY_STALE))
                        .triggeredBy())
                .startsWith("Detected 1 deployment(s) last observed seven days ago");
        assertThat(move(Arc.DELIGHT, issues(IssueKind.WAITING, IssueKind.STUCK)).action())
                .isEqualTo("Consider asking what work order 'x' waits for.");
    }

    @Test
    void confidence_needs_a_clear_winner() {
        assertThat(move(Arc.RELIABILITY, issues(IssueKind.CRITICAL_RISKS, IssueKind.NO_GATES))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(move(Arc.RELIABILITY, issues(IssueKind.CRITICAL_RISKS, IssueKind.SMOKE_DOWN))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void confidence_falls_with_every_domain_without_data() {
        assertThat(move(Arc.RELIABILITY, issues(IssueKind.CRITICAL_RISKS, IssueKind.NO_AGENTS))
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(move(Arc.RELIABILITY, issues(IssueKind.CRITICAL_RISKS, IssueKind.NO_AGENTS, IssueKind.NO_GENOME))
                        .confidence())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void confidence_falls_with_the_packs_age() {
        assertThat(confidence(Packs.ago(Duration.ofDays(1).minusSeconds(1)))).isEqualTo(Confidence.HIGH);
        assertThat(confidence(Packs.ago(Duration.ofDays(1)))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(Packs.ago(Duration.ofDays(7).minusSeconds(1)))).isEqualTo(Confidence.MEDIUM);
        assertThat(confidence(Packs.ago(Duration.ofDays(7)))).isEqualTo(Confidence.LOW);
    }

    @Test
    void every_kind_of_issue_matters_1_to_3_under_every_arc() {
        assertThat(IssueKind.values()).allSatisfy(kind -> {
            assertThat(kind.text().name()).isEqualTo(kind.name());
            assertThat(Arc.values())
                    .allSatisfy(arc -> assertThat(kind.alignment(arc)).isBetween(1, 3));
        });
    }

    private static NextMove move(Arc arc, List<Issue> issues) {
        return MoveChooser.choose(Packs.withArc(healthy(), arc), arc, issues, Packs.NOW);
    }

    private static Confidence confidence(Instant made) {
        StatePack pack = healthy();
        StatePack aged = new StatePack(
                pack.schemaVersion(),
                made,
                pack.arc(),
                true,
                null,
                pack.workOrders(),
                pack.observations(),
                pack.risks(),
                pack.genome(),
                pack.agents());
        return MoveChooser.choose(aged, Arc.RELIABILITY, List.of(), Packs.NOW).confidence();
    }

    private static List<Issue> issues(IssueKind... kinds) {
        return Stream.of(kinds).map(kind -> new Issue(kind, 1, "'x'")).toList();
    }
}

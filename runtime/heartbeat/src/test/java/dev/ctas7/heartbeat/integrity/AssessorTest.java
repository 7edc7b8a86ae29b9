// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static dev.ctas7.heartbeat.integrity.Packs.ago;
import static dev.ctas7.heartbeat.integrity.Packs.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.integrity.IntegrityReport.HealthSignal;
import dev.ctas7.heartbeat.integrity.StatePack.Agent;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Flow;
import dev.ctas7.heartbeat.integrity.StatePack.Observation;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import dev.ctas7.heartbeat.integrity.StatePack.WorkOrder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AssessorTest {
    @Test
    void a_healthy_pack_scores_100_and_recommends_going_on() {
        Advice advice = Assessor.advise(healthy(), Packs.NOW);

        assertThat(advice.report().score()).isEqualTo(100);
        assertThat(advice.report().overall()).isEqualTo(SignalStatus.HEALTHY);
        assertThat(advice.report().signals()).extracting(HealthSignal::domain).containsExactly(Domain.values());
        assertThat(advice.report().risks().total()).isZero();
        assertThat(advice.move().action()).isEqualTo("Consider going on as planned.");
        assertThat(advice.move().priority()).isEqualTo(NextMove.Priority.WHEN_AVAILABLE);
        assertThat(advice.move().confidence()).isEqualTo(NextMove.Confidence.HIGH);
    }

    @Test
    void a_pack_with_nothing_in_it_is_at_risk_everywhere_and_advised_with_low_confidence() {
        StatePack empty = new StatePack(null, null, null, true, null, null, null, null, null, null);

        Advice advice = Assessor.advise(empty, Packs.NOW);

        assertThat(advice.report().score()).isEqualTo(50);
        assertThat(advice.report().overall()).isEqualTo(SignalStatus.AT_RISK);
        assertThat(advice.report().arc()).isEqualTo(Arc.RELIABILITY);
        assertThat(advice.report().coherent()).isFalse();
        assertThat(advice.report().arcNote()).startsWith("Detected no active arc");
        assertThat(advice.report().packVersion()).isEqualTo("unknown");
        assertThat(advice.move().confidence()).isEqualTo(NextMove.Confidence.LOW);
    }

    @Test
    void everything_degraded_scores_0() {
        StatePack pack = Packs.withAgents(
                Packs.withGenome(
                        Packs.withRisks(
                                Packs.withObservations(
                                        Packs.withWork(healthy(), work(Flow.IN_PROGRESS, Duration.ofDays(7), 1)),
                                        new Observation("portal", Smoke.FAIL, Packs.NOW)),
                                new Risk("R", "d", RiskSeverity.CRITICAL, false)),
                        new Artifact("a", true, false)),
                new Agent("x", false));

        IntegrityReport report = Assessor.advise(pack, Packs.NOW).report();

        assertThat(report.score()).isZero();
        assertThat(report.overall()).isEqualTo(SignalStatus.DEGRADED);
    }

    @Test
    void work_rests_from_three_days_on_and_is_stuck_from_seven() {
        assertThat(work(Flow.IN_PROGRESS, Duration.ofDays(3).minusSeconds(1))).isEqualTo(SignalStatus.HEALTHY);
        assertThat(work(Flow.IN_PROGRESS, Duration.ofDays(3))).isEqualTo(SignalStatus.AT_RISK);
        assertThat(work(Flow.IN_PROGRESS, Duration.ofDays(7).minusSeconds(1))).isEqualTo(SignalStatus.AT_RISK);
        assertThat(work(Flow.IN_PROGRESS, Duration.ofDays(7))).isEqualTo(SignalStatus.DEGRADED);
        assertThat(work(Flow.OPEN, Duration.ofDays(30))).isEqualTo(SignalStatus.HEALTHY);
        assertThat(work(Flow.DONE, Duration.ofDays(30))).isEqualTo(SignalStatus.HEALTHY);
        assertThat(work(Flow.WAITING, Duration.ZERO)).isEqualTo(SignalStatus.AT_RISK);
    }

    @Test
    void work_without_gates_or_without_a_time() {
        assertThat(status(Domain.WORK_ORDERS, Packs.withWork(healthy(), work(Flow.OPEN, Duration.ZERO, 0))))
                .isEqualTo(SignalStatus.AT_RISK);
        assertThat(status(Domain.WORK_ORDERS, Packs.withWork(healthy(), new WorkOrder("x", Flow.IN_PROGRESS, null, 1))))
                .isEqualTo(SignalStatus.HEALTHY);
        assertThat(status(Domain.WORK_ORDERS, Packs.withWork(healthy()))).isEqualTo(SignalStatus.HEALTHY);
    }

    @Test
    void observations_are_stale_after_a_day_and_worthless_after_seven() {
        assertThat(seen(Smoke.PASS, Duration.ofDays(1).minusSeconds(1))).isEqualTo(SignalStatus.HEALTHY);
        assertThat(seen(Smoke.PASS, Duration.ofDays(1))).isEqualTo(SignalStatus.AT_RISK);
        assertThat(seen(Smoke.PASS, Duration.ofDays(7).minusSeconds(1))).isEqualTo(SignalStatus.AT_RISK);
        assertThat(seen(Smoke.PASS, Duration.ofDays(7))).isEqualTo(SignalStatus.DEGRADED);
        assertThat(seen(Smoke.PASS, Duration.ofMinutes(-5))).isEqualTo(SignalStatus.HEALTHY);
        assertThat(seen(Smoke.PASS, Duration.ofMinutes(-5).minusSeconds(1))).isEqualTo(SignalStatus.AT_RISK);
        assertThat(seen(Smoke.UNKNOWN, Duration.ZERO)).isEqualTo(SignalStatus.AT_RISK);
        assertThat(seen(Smoke.FAIL, Duration.ZERO)).isEqualTo(SignalStatus.DEGRADED);
        assertThat(status(Domain.OBSERVATIONS, Packs.withObservations(healthy())))
                .isEqualTo(SignalStatus.AT_RISK);
    }

    @Test
    void the_newest_look_at_a_deployment_counts_wherever_it_stands() {
        Observation old = new Observation("portal", Smoke.FAIL, ago(Duration.ofHours(5)));
        Observation fresh = new Observation("portal", Smoke.PASS, ago(Duration.ofHours(1)));

        assertThat(status(Domain.OBSERVATIONS, Packs.withObservations(healthy(), old, fresh)))
                .isEqualTo(SignalStatus.HEALTHY);
        assertThat(status(Domain.OBSERVATIONS, Packs.withObservations(healthy(), fresh, old)))
                .isEqualTo(SignalStatus.HEALTHY);
    }

    @Test
    void a_quarter_of_the_genome_and_half_of_the_agents_are_degraded() {
        Artifact fine = new Artifact("a", false, false);
        Artifact drifted = new Artifact("b", true, false);
        Agent bound = new Agent("a", true);
        Agent unbound = new Agent("b", false);

        assertThat(status(Domain.GENOME, Packs.withGenome(healthy(), fine, fine, fine, fine, drifted)))
                .isEqualTo(SignalStatus.AT_RISK);
        assertThat(status(Domain.GENOME, Packs.withGenome(healthy(), fine, fine, fine, drifted)))
                .isEqualTo(SignalStatus.DEGRADED);
        assertThat(status(Domain.GENOME, Packs.withGenome(healthy(), new Artifact("e", true, true))))
                .isEqualTo(SignalStatus.HEALTHY);
        assertThat(status(Domain.AGENTS, Packs.withAgents(healthy(), bound, bound, unbound)))
                .isEqualTo(SignalStatus.AT_RISK);
        assertThat(status(Domain.AGENTS, Packs.withAgents(healthy(), bound, unbound)))
                .isEqualTo(SignalStatus.DEGRADED);
    }

    @Test
    void open_risks_are_counted_and_the_worst_is_shown_as_the_pack_has_it() {
        IntegrityReport report = Assessor.advise(
                        Packs.withRisks(
                                healthy(),
                                new Risk("R-1", "low", RiskSeverity.LOW, false),
                                new Risk("R-2", "Error: must be fixed", RiskSeverity.HIGH, false),
                                new Risk("R-3", "also high", RiskSeverity.HIGH, false),
                                new Risk("R-4", "over", RiskSeverity.CRITICAL, true)),
                        Packs.NOW)
                .report();

        assertThat(report.risks().total()).isEqualTo(3);
        assertThat(report.risks().bySeverity())
                .containsEntry(RiskSeverity.HIGH, 2)
                .containsEntry(RiskSeverity.CRITICAL, 0);
        assertThat(report.risks().topId()).isEqualTo("R-2");
        assertThat(report.risks().topDescription()).isEqualTo("Error: must be fixed");
        assertThat(report.signals().get(2).indicator())
                .isEqualTo("Detected 2 high risk(s) without mitigation, first 'R-2'.");
        assertThat(report.score()).isEqualTo(90);
    }

    private static WorkOrder work(Flow flow, Duration age, int gates) {
        return new WorkOrder("WO-1", flow, ago(age), gates);
    }

    private static SignalStatus work(Flow flow, Duration age) {
        return status(Domain.WORK_ORDERS, Packs.withWork(healthy(), work(flow, age, 1)));
    }

    private static SignalStatus seen(Smoke smoke, Duration age) {
        return status(
                Domain.OBSERVATIONS, Packs.withObservations(healthy(), new Observation("portal", smoke, ago(age))));
    }

    private static SignalStatus status(Domain domain, StatePack pack) {
        return Assessor.advise(pack, Packs.NOW).report().signals().stream()
                .filter(signal -> signal.domain() == domain)
                .map(HealthSignal::status)
                .findFirst()
                .orElseThrow();
    }
}

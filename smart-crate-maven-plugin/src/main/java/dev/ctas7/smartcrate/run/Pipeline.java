// SPDX-License-Identifier: Apache-2.0
// PIPELINE_RUN_ORDERED_GATES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.heartbeat.Judgement;
import dev.ctas7.smartcrate.grade.GradeCalculator;
import dev.ctas7.smartcrate.insight.CompletedInsights;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Takes facts through Gates 0 to 3 to a report.
 *
 * <p>Gate 0 always runs first and may stop the others; otherwise all chosen gates run, so that one build shows all that
 * is wrong. Safe for use by several threads if its gates and clocks are.
 */
public final class Pipeline {
    private final List<Gate> gates;
    private final HeartbeatJudge heartbeat;
    private final LongSupplier nanos;
    private final LocalDate today;

    /**
     * A pipeline over these gates.
     *
     * @param gates all of them, Gate 0 included, whose rules are wanted here although {@code heartbeat} judges; several
     *     may share a number and are then reported as one
     * @param heartbeat Gate 0 with the score
     * @param nanos a clock for durations, in nanoseconds from any start
     * @param today the day on which suppressions are still in force
     */
    public Pipeline(List<Gate> gates, HeartbeatJudge heartbeat, LongSupplier nanos, LocalDate today) {
        this.gates = List.copyOf(gates);
        this.heartbeat = heartbeat;
        this.nanos = nanos;
        this.today = today;
    }

    /** Every rule of these gates and of the pipeline itself, by id. Throws if two rules share one. */
    public static Map<String, Rule> rules(List<Gate> gates) {
        Map<String, Rule> known = new LinkedHashMap<>();
        List<Rule> all = new ArrayList<>(PipelineRules.all());
        gates.forEach(gate -> all.addAll(gate.rules()));
        for (Rule rule : all) {
            if (known.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule id " + rule.id() + " is used twice");
            }
        }
        return known;
    }

    /** A report in which no gate applies, because there is nothing a crate could be judged by. */
    public static Report notApplicable(CrateIdentity identity, String reason) {
        return Verdicts.withoutGates(identity, id -> Verdicts.notApplicable(id, reason), reason, true);
    }

    /** A report in which every gate was skipped. It has not passed: nobody looked. */
    public static Report skipped(CrateIdentity identity, String reason) {
        return Verdicts.withoutGates(identity, id -> GateResult.skipped(id, reason), reason, false);
    }

    /** Runs the gates over the facts of a crate that froze nothing. */
    public Report run(CrateFacts facts, Settings settings) {
        return run(facts, settings, BaselineInput.NONE);
    }

    /** Runs the gates over the facts; what the baseline holds does not count. */
    public Report run(CrateFacts facts, Settings settings, BaselineInput baseline) {
        Map<String, Rule> known = rules(gates);
        long start = nanos.getAsLong();
        Judgement judged = heartbeat.judge(facts, settings);
        Answers answers = new Answers();
        answers.add(GateId.HEARTBEAT, List.of(judged.inspection()), millisSince(start));
        for (GateId id : GateId.values()) {
            if (id != GateId.HEARTBEAT) {
                ask(id, judged, facts, settings, answers);
            }
        }
        List<GateResult> raw = answers.results();
        Optional<Grade> grade = GradeCalculator.grade(facts, raw);
        Adjusted adjusted = Adjusted.of(
                raw,
                new Exemptions(facts, known, today),
                SeverityPolicy.of(facts.manifest(), known),
                new FrozenFindings(baseline, known),
                grade.flatMap(mark -> MinimumGrade.check(facts, mark)));
        boolean passed = !judged.stops() && Verdicts.passed(adjusted.gates());
        Exceptions exceptions = new Exceptions(adjusted.suppressed(), adjusted.frozen());
        CrateIdentity identity = facts.identity();
        return new Report(
                identity.artifactId(),
                identity.version(),
                passed,
                judged.score(),
                adjusted.gates(),
                exceptions,
                CompletedInsights.of(facts, adjusted.gates(), exceptions, grade.orElse(null), answers.drift()));
    }

    private void ask(GateId id, Judgement judged, CrateFacts facts, Settings settings, Answers into) {
        if (judged.stops()) {
            into.skip(id, "Gate 0 stopped the pipeline: " + stopReason(judged, facts));
            return;
        }
        if (!settings.gates().contains(id)) {
            into.skip(id, "not among -Dsmart-crate.gates");
            return;
        }
        long start = nanos.getAsLong();
        List<Inspection> inspections = gates.stream()
                .filter(gate -> gate.id() == id)
                .map(gate -> gate.inspect(facts, settings))
                .toList();
        into.add(id, inspections, millisSince(start));
    }

    private static String stopReason(Judgement judged, CrateFacts facts) {
        List<String> unauthorized = judged.score().unauthorizedCrates();
        if (unauthorized.contains(facts.identity().artifactId())) {
            return "this crate is unauthorized";
        }
        return unauthorized.isEmpty()
                ? "the zero-trust score is " + judged.score().score()
                : "unauthorized crates: " + String.join(", ", unauthorized);
    }

    private long millisSince(long start) {
        return Math.max(0, nanos.getAsLong() - start) / 1_000_000;
    }
}

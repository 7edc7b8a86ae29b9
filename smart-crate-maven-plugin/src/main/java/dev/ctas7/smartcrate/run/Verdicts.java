// SPDX-License-Identifier: Apache-2.0
// GATE_JUDGE_DISTINCT_STATE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of the five states a gate is in, and whether they add up to a pass. */
final class Verdicts {
    private Verdicts() {}

    /** What the gates of one number answered, before exceptions and settings; PASS stands for "looked". */
    static GateResult raw(GateId id, List<Inspection> answers, long millis) {
        int inspected = 0;
        boolean looked = false;
        List<Finding> findings = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (Inspection answer : answers) {
            if (answer instanceof Inspection.Looked some) {
                looked = true;
                inspected += some.inspected();
                findings.addAll(some.findings());
                remarks.add(some.remark());
            } else if (answer instanceof Inspection.NotApplicable none) {
                reasons.add(none.reason());
            }
        }
        return looked || reasons.isEmpty()
                ? new GateResult(id, GateStatus.PASS, joined(remarks), inspected, millis, findings)
                : notApplicable(id, String.join("; ", reasons));
    }

    static GateResult notApplicable(GateId id, String reason) {
        return new GateResult(id, GateStatus.NOT_APPLICABLE, reason, 0, 0, List.of());
    }

    static boolean looked(GateResult result) {
        return result.status() != GateStatus.SKIPPED && result.status() != GateStatus.NOT_APPLICABLE;
    }

    /** The same gate with the findings that count, and the state that they put it in. */
    static GateResult judged(GateResult raw, List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        if (errors > 0) {
            return with(raw, GateStatus.FAIL, joined(List.of(errors + " error(s)", raw.reason())), findings);
        }
        if (warnings > 0) {
            return with(raw, GateStatus.WARNING, joined(List.of(warnings + " warning(s)", raw.reason())), findings);
        }
        // A gate that saw nothing has not passed; an empty module is no error either.
        return raw.inspected() == 0
                ? with(raw, GateStatus.SKIPPED, "nothing to look at", findings)
                : with(raw, GateStatus.PASS, raw.reason(), findings);
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Whether no gate failed and one at least looked, unless none applies. */
    static boolean passed(List<GateResult> gates) {
        boolean failed = gates.stream().anyMatch(gate -> gate.status() == GateStatus.FAIL);
        boolean looked = gates.stream().anyMatch(Verdicts::looked);
        boolean none = gates.stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE);
        return !failed && (looked || none);
    }

    /** A report of a run that judged nothing, with a score that claims nothing. */
    static Report withoutGates(
            CrateIdentity identity, Function<GateId, GateResult> gate, String reason, boolean passed) {
        List<ScoreComponent> components = List.of(
                new ScoreComponent("localServiceHealth", 0, 40, false, reason),
                new ScoreComponent("globalHeartbeat", 0, 30, false, reason),
                new ScoreComponent("hashIntegrity", 0, 20, false, reason),
                new ScoreComponent("nodeHealthRatio", 0, 10, false, reason));
        return new Report(
                identity.artifactId(),
                identity.version(),
                passed,
                new ZeroTrustScore(0, 0, 0, components, List.of(), 0),
                Arrays.stream(GateId.values()).map(gate).toList(),
                Exceptions.NONE,
                Insights.NONE);
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static GateResult with(GateResult raw, GateStatus status, String reason, List<Finding> findings) {
        return new GateResult(raw.gate(), status, reason, raw.inspected(), raw.durationMillis(), findings);
    }
}

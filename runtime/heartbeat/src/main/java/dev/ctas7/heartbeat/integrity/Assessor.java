// SPDX-License-Identifier: Apache-2.0
// PACK_JUDGE_INTEGRITY_REPORT
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.IntegrityReport.HealthSignal;
import dev.ctas7.heartbeat.integrity.IntegrityReport.RiskSummary;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes both documents of a pack, at a moment. A function: the same pack and moment give the same documents. */
final class Assessor {
    private Assessor() {}

    static Advice advise(StatePack pack, Instant now) {
        List<Issue> issues = new ArrayList<>();
        List<HealthSignal> signals = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            List<Issue> found = Assessment.issues(domain, pack, now);
            issues.addAll(found);
            signals.add(signal(domain, found));
        }
        IntegrityReport report = report(pack, now, signals);
        return new Advice(report, MoveChooser.choose(pack, report.arc(), issues, now));
    }

    private static HealthSignal signal(Domain domain, List<Issue> found) {
        if (found.isEmpty()) {
            return new HealthSignal(
                    domain, SignalStatus.HEALTHY, PlainText.healthy(domain).text(), null);
        }
        List<Issue> worstFirst = found.stream()
                .sorted(Comparator.comparing((Issue issue) -> issue.kind().status())
                        .reversed())
                .toList();
        String others = worstFirst.stream().skip(1).map(Issue::indicator).collect(Collectors.joining(" "));
        Issue worst = worstFirst.get(0);
        return new HealthSignal(domain, worst.kind().status(), worst.indicator(), others.isEmpty() ? null : others);
    }

    private static IntegrityReport report(StatePack pack, Instant now, List<HealthSignal> signals) {
        Arc known = pack.arc();
        Arc arc = known == null ? Arc.RELIABILITY : known;
        SignalStatus overall =
                signals.stream().map(HealthSignal::status).reduce(SignalStatus.HEALTHY, SignalStatus::worse);
        int score = 100
                - signals.stream()
                        .mapToInt(signal -> signal.status().deduction())
                        .sum();
        String version = pack.schemaVersion();
        return new IntegrityReport(
                now,
                version == null ? "unknown" : version,
                pack.generatedAt(),
                arc,
                known != null && pack.arcCoherent(),
                known == null ? PlainText.NO_ARC.text() : pack.arcNote(),
                signals,
                risks(pack.risks() == null ? List.of() : pack.risks()),
                overall,
                score,
                ArcText.of(arc).report(overall));
    }

    private static RiskSummary risks(List<Risk> all) {
        List<Risk> open = all.stream().filter(risk -> !risk.mitigated()).toList();
        Map<RiskSeverity, Integer> counts = new EnumMap<>(RiskSeverity.class);
        open.forEach(risk -> counts.merge(risk.severity(), 1, Integer::sum));
        return open.stream()
                .min(Comparator.comparing(Risk::severity))
                .map(top -> new RiskSummary(counts, top.id(), top.description()))
                .orElseGet(() -> new RiskSummary(counts, null, null));
    }
}

// SPDX-License-Identifier: Apache-2.0
// FINDING_PROCESS_EXCEPTED_RESULTS
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Suppressed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gate results after exceptions and settings.
 *
 * @param gates with the findings that count, sorted by place, each once
 * @param suppressed what annotations silenced, sorted by place
 * @param frozen what the baseline holds, sorted by place
 */
record Adjusted(List<GateResult> gates, List<Suppressed> suppressed, List<Finding> frozen) {
    /** By place, then by rule; the text last, so that no order is left to chance. */
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.where().file())
            .thenComparingInt(finding -> finding.where().line())
            .thenComparingInt(finding -> finding.where().column())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::element)
            .thenComparing(Finding::what)
            .thenComparing(Finding::why)
            .thenComparing(Finding::fix)
            .thenComparing(Finding::severity);

    static Adjusted of(
            List<GateResult> raw,
            Exemptions exemptions,
            SeverityPolicy policy,
            FrozenFindings baseline,
            Optional<Finding> grade) {
        Set<GateId> looked = EnumSet.noneOf(GateId.class);
        List<Finding> all = new ArrayList<>();
        raw.stream().filter(Verdicts::looked).forEach(result -> {
            looked.add(result.gate());
            all.addAll(result.findings());
        });
        Exemptions.Sifted sifted = exemptions.sift(all, looked);
        Map<GateId, List<Finding>> counting = new EnumMap<>(GateId.class);
        for (GateResult result : raw) {
            List<Finding> kept = new ArrayList<>(result.findings());
            kept.removeAll(sifted.silenced().keySet());
            if (result.gate() == GateId.STATIC) {
                grade.ifPresent(kept::add);
            }
            counting.put(result.gate(), baseline.without(ordered(kept, policy)));
        }
        List<Finding> objections = new ArrayList<>(sifted.objections());
        objections.addAll(policy.objections());
        objections.addAll(baseline.objections(raw));
        List<GateResult> gates = new ArrayList<>();
        for (GateResult result : raw) {
            List<Finding> kept = new ArrayList<>(counting.getOrDefault(result.gate(), List.of()));
            if (result.gate() == GateId.STATIC) {
                kept.addAll(ordered(objections, policy));
                kept.sort(BY_PLACE);
            }
            gates.add(Verdicts.looked(result) ? Verdicts.judged(result, kept) : result);
        }
        return new Adjusted(
                gates,
                suppressed(sifted.silenced().values(), policy),
                baseline.frozen().stream().sorted(BY_PLACE).toList());
    }

    private static List<Finding> ordered(List<Finding> findings, SeverityPolicy policy) {
        return findings.stream()
                .map(policy::apply)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    private static List<Suppressed> suppressed(Collection<Suppressed> silenced, SeverityPolicy policy) {
        return silenced.stream()
                .flatMap(one -> policy
                        .apply(one.finding())
                        .map(finding -> new Suppressed(finding, one.element(), one.reason(), one.until()))
                        .stream())
                .sorted(Comparator.comparing(Suppressed::finding, BY_PLACE))
                .toList();
    }
}

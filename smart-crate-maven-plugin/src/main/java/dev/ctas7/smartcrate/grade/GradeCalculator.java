// SPDX-License-Identifier: Apache-2.0
// GRADE_COMPUTE_FOUR_SCORES
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Grade;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes the grade. Pure, and with whole numbers only: the same crate has the same grade everywhere. */
public final class GradeCalculator {
    private GradeCalculator() {}

    /**
     * The grade of a crate.
     *
     * @param raw what the gates answered, before suppressions and severities: an exception does not better the code
     * @return empty when Gate 1 did not look, or there is no source of its own to grade
     */
    public static Optional<Grade> grade(CrateFacts facts, List<GateResult> raw) {
        GateResult statics = result(raw, GateId.STATIC);
        List<SourceFile> sources = facts.sources().stream()
                .filter(file ->
                        file.kind() != SourceKind.GENERATED && file.problem().isEmpty() && file.lines() > 0)
                .toList();
        if (sources.isEmpty()
                || statics.status() == GateStatus.SKIPPED
                || statics.status() == GateStatus.NOT_APPLICABLE) {
            return Optional.empty();
        }
        // By path: hashing a whole file's facts costs more than the grade.
        Set<String> entryPoints =
                TypeSources.entryPoints(facts).stream().map(SourceFile::path).collect(Collectors.toSet());
        return Optional.of(new Grade(
                StructureScore.of(sources, entryPoints),
                ComplexityScore.of(sources),
                PatternScore.of(facts, result(raw, GateId.PATTERN)),
                ArchitectureScore.of(
                        sources, PackageCycles.of(facts.classes().classes()), Obligations.of(statics.findings()))));
    }

    private static GateResult result(List<GateResult> raw, GateId id) {
        return raw.stream()
                .filter(gate -> gate.gate() == id)
                .findFirst()
                .orElseGet(() -> GateResult.skipped(id, "did not run"));
    }
}

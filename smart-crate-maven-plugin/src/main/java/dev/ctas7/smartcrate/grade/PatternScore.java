// SPDX-License-Identifier: Apache-2.0
// PATTERN_SCORE_HEADED_SOURCES
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pattern: of the sources that owe a header, or have one that Gate 3 objects to, those without any objection. */
final class PatternScore {
    private static final String NAME = "pattern";

    private PatternScore() {}

    static GradeScore of(CrateFacts facts, GateResult gate) {
        if (gate.status() == GateStatus.SKIPPED || gate.status() == GateStatus.NOT_APPLICABLE) {
            return GradeScore.unmeasured(NAME, "Gate 3: " + gate.reason());
        }
        Set<String> objected = new HashSet<>();
        gate.findings().forEach(finding -> objected.add(finding.where().file()));
        Set<String> judged = new HashSet<>(required(facts));
        judged.addAll(objected);
        if (judged.isEmpty()) {
            return GradeScore.unmeasured(NAME, "no source has to have a header");
        }
        Share share = new Share(judged.size() - objected.size(), judged.size());
        String evidence = share + " sources with a header that fits, of those that need one";
        return new GradeScore(NAME, true, share.percent(), evidence, advice(gate.findings()));
    }

    private static Set<String> required(CrateFacts facts) {
        Headers mode = PatternSettings.of(Manifest.of(facts.manifest())).headers();
        List<SourceFile> all = mode == Headers.REQUIRED ? facts.sources() : TypeSources.entryPoints(facts);
        Set<String> paths = new HashSet<>();
        all.stream()
                .filter(file -> file.kind() == SourceKind.MAIN && !file.describesPackageOrModule())
                .forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static String advice(List<Finding> findings) {
        return findings.stream()
                .min(Comparator.comparing((Finding finding) -> finding.where().file())
                        .thenComparing(finding -> finding.rule().id()))
                .map(finding -> "settle " + finding.rule().id() + " in "
                        + finding.where().file() + ": " + finding.what())
                .orElse("");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.Arrays;
import java.util.List;

/** A report with every part filled, and with one text wherever a report holds text. */
final class FilledReport {
    private static final List<String> COMPONENTS =
            List.of("localServiceHealth", "globalHeartbeat", "hashIntegrity", "nodeHealthRatio");

    private FilledReport() {}

    static Report of(String text) {
        Finding finding = new Finding(
                Rule.of("SC110", text, Severity.ERROR), Severity.ERROR, Location.of(text, 3), text, text, text, text);
        List<GateResult> gates = Arrays.stream(GateId.values())
                .map(id -> new GateResult(id, GateStatus.FAIL, text, 7, 12, List.of(finding)))
                .toList();
        Exceptions exceptions = new Exceptions(List.of(new Suppressed(finding, text, text, text)), List.of(finding));
        return new Report(text, text, false, score(text), gates, exceptions, insights(text));
    }

    private static ZeroTrustScore score(String text) {
        List<ScoreComponent> components = COMPONENTS.stream()
                .map(name -> new ScoreComponent(name, 5, 25, !name.equals("localServiceHealth"), text))
                .toList();
        return new ZeroTrustScore(20, 15, 75, components, List.of(text, text), 100);
    }

    private static Insights insights(String text) {
        GradeScore score = new GradeScore("structure", true, 40, text, text);
        return new Insights(
                new Grade(score, score, GradeScore.unmeasured("pattern", text), score),
                drift(text),
                List.of(split(text), SplitSuggestion.none(text, 201, 200, text)),
                List.of(sizes(Distribution.Measure.FILE_LENGTH, text), sizes(Distribution.Measure.COMPLEXITY, text)),
                Arrays.stream(DependencyTrust.State.values())
                        .map(state -> new DependencyTrust(text + state, text, state, text, List.of(text)))
                        .toList(),
                List.of(new Compliance(text, text, text, GateStatus.PASS, text)));
    }

    private static Drift drift(String text) {
        List<DriftCause> causes = List.of(new DriftCause(text, text, text));
        return new Drift(
                Arrays.stream(DriftVector.values())
                        .map(vector -> vector == DriftVector.PATTERN
                                ? DriftMeasure.notApplicable(vector, text)
                                : new DriftMeasure(vector, "", 0.5, DriftLevel.WARN, causes))
                        .toList(),
                new DeltaAngle(30, DeltaAngle.Feature.OPACITY));
    }

    private static SplitSuggestion split(String text) {
        SplitPiece piece = new SplitPiece(
                text,
                SplitPiece.Kind.CLUSTER,
                List.of(new SplitMember(text, 1, 9)),
                List.of(new SplitNeed(SplitNeed.How.CALLS, text)),
                50,
                1);
        return new SplitSuggestion(text, 240, 200, List.of(piece), 190, text);
    }

    static Distribution sizes(Distribution.Measure measure, String text) {
        return new Distribution(
                measure,
                20,
                12,
                8,
                19,
                List.of(
                        new Distribution.Bucket(1, 10, 8),
                        new Distribution.Bucket(11, 20, 3),
                        new Distribution.Bucket(21, 30, 1)),
                List.of(new Distribution.Peak(Location.of(text), text, 24)));
    }
}

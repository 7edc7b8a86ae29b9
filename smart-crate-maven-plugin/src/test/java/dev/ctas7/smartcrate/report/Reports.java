// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.DeltaAngle;
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
import java.util.List;

/** Reports to render. */
public final class Reports {
    public static final Rule LONG =
            Rule.of("SC110", "file-too-long", Severity.ERROR).repeating();
    public static final Rule LOCK =
            Rule.of("SC200", "no-lock", Severity.WARNING).repeating();
    public static final Rule SHOULD =
            Rule.of("SC109", "should-have-sections-missing", Severity.NOTE).repeating();
    public static final String ROUTER = "src/main/java/demo/Router.java";

    private Reports() {}

    /** Every gate passes and everything measured was earned. */
    public static Report good() {
        return report(true, score(60, List.of()), passes(0), passes(1), passes(2), passes(3));
    }

    private static Drift drift() {
        DriftCause effect = new DriftCause("effect network", "not declared", "Router.route -> java.net.Socket.connect");
        DriftCause edge = new DriftCause("use of package org.h2 by demo", "not in the lock", "in the byte code");
        return new Drift(
                List.of(
                        new DriftMeasure(DriftVector.ROLE, "", 0.3333333, DriftLevel.WARN, List.of(effect)),
                        DriftMeasure.notApplicable(
                                DriftVector.CONSTRAINT, "the lock holds no header and no constraint"),
                        new DriftMeasure(DriftVector.COUPLING, "", 0.125, DriftLevel.OBSERVE, List.of(edge)),
                        new DriftMeasure(DriftVector.AUTHORITY, "", 0, DriftLevel.OBSERVE, List.of()),
                        DriftMeasure.notApplicable(DriftVector.PATTERN, "no header has a known verb")),
                new DeltaAngle(8.26, DeltaAngle.Feature.OPACITY));
    }

    private static SplitPiece table() {
        return new SplitPiece(
                "RouterTable",
                SplitPiece.Kind.CLUSTER,
                List.of(new SplitMember("add", 20, 41)),
                List.of(new SplitNeed(SplitNeed.How.PARAMETER, "clock")),
                84,
                0);
    }

    /** An error, a warning, a note, a skipped and an inapplicable gate, a suppression and a penalty. */
    public static Report bad() {
        Finding header = found(LONG, ROUTER, 1, "201 lines, limit 200");
        Report report = report(
                false,
                score(33.333, List.of("billing", "demo")),
                new GateResult(GateId.HEARTBEAT, GateStatus.NOT_APPLICABLE, "it is the foundation", 0, 0, List.of()),
                new GateResult(
                        GateId.STATIC,
                        GateStatus.FAIL,
                        "1 error(s)",
                        12,
                        34,
                        List.of(header, found(SHOULD, "smart-crate.toml", 1, "[healing] is missing"))),
                new GateResult(
                        GateId.SEMANTIC,
                        GateStatus.WARNING,
                        "1 warning(s)",
                        1,
                        5,
                        List.of(found(LOCK, "pom.xml", 1, "there is no smart-crate.lock"))),
                GateResult.skipped(GateId.PATTERN, "not among -Dsmart-crate.gates"));
        return new Report(
                report.crate(),
                report.version(),
                report.passed(),
                report.score(),
                report.gates(),
                new Exceptions(
                        List.of(new Suppressed(header, "demo.Router", "split in the next release", "2027-01-31")),
                        List.of()),
                new Insights(
                        new Grade(
                                new GradeScore("structure", true, 90, "180 of 200 lines", "split Router.java"),
                                new GradeScore("complexity", true, 41, "9 of 22 decisions", "simplify\nRouter.route"),
                                GradeScore.unmeasured("pattern", "no source has to have a header"),
                                new GradeScore("architecture", true, 100, "1 of 1 packages", "")),
                        drift(),
                        List.of(new SplitSuggestion(ROUTER, 201, 200, List.of(table()), 151, "")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** A report whose static gate holds these findings. */
    public static Report with(Finding... findings) {
        GateResult gate =
                new GateResult(GateId.STATIC, GateStatus.FAIL, "error(s)", findings.length, 7, List.of(findings));
        return report(false, score(60, List.of()), passes(0), gate, passes(2), passes(3));
    }

    public static Finding found(Rule rule, String file, int line, String what) {
        return Finding.of(
                rule,
                Location.of(file, line),
                what,
                "A file this long has more than one reason to change.",
                "Move one responsibility to a package-private class beside it");
    }

    private static Report report(boolean passed, ZeroTrustScore score, GateResult... gates) {
        return new Report("demo", "1.0.0", passed, score, List.of(gates), Exceptions.NONE, Insights.NONE);
    }

    private static GateResult passes(int gate) {
        return new GateResult(GateId.of(gate), GateStatus.PASS, "", 3, 2, List.of());
    }

    private static ZeroTrustScore score(double earned, List<String> unauthorized) {
        double hash = earned - 40;
        int score = (int) Math.max(0, Math.round(100 * earned / 60) - 50L * unauthorized.size());
        return new ZeroTrustScore(
                score,
                earned,
                60,
                List.of(
                        new ScoreComponent("localServiceHealth", 0, 40, false, "no health endpoint is configured"),
                        new ScoreComponent("globalHeartbeat", 30, 30, true, "no failure in the global check"),
                        new ScoreComponent("hashIntegrity", Math.max(0, hash), 20, true, "smart-crate.lock"),
                        new ScoreComponent("nodeHealthRatio", Math.min(10, earned - 30), 10, true, "1 of 3 crates")),
                unauthorized,
                50 * unauthorized.size());
    }
}

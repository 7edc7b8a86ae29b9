// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import java.util.List;

/** The bad report with everything that a report can hold besides. */
final class FullReport {
    private FullReport() {}

    static Report of(Report bad) {
        return new Report(
                bad.crate(),
                bad.version(),
                bad.passed(),
                bad.score(),
                bad.gates(),
                new Exceptions(
                        bad.suppressed(),
                        List.of(Reports.found(Reports.LONG, "src/main/java/demo/Old.java", 1, "900 lines, limit 200"))),
                new Insights(
                        bad.grade(),
                        bad.drift(),
                        bad.splitSuggestions(),
                        List.of(lengths(), complexity()),
                        dependencies(),
                        compliance()));
    }

    private static Distribution lengths() {
        return new Distribution(
                Distribution.Measure.FILE_LENGTH,
                200,
                2,
                31,
                201,
                List.of(
                        new Distribution.Bucket(31, 40, 1),
                        new Distribution.Bucket(41, 200, 0),
                        new Distribution.Bucket(201, 210, 1)),
                List.of(
                        new Distribution.Peak(Location.of(Reports.ROUTER), "", 201),
                        new Distribution.Peak(Location.of("src/test/java/demo/RouterTest.java"), "", 31)));
    }

    private static Distribution complexity() {
        return new Distribution(
                Distribution.Measure.COMPLEXITY,
                10,
                1,
                12,
                12,
                List.of(new Distribution.Bucket(12, 12, 1)),
                List.of(new Distribution.Peak(new Location(Reports.ROUTER, 12, 5), "demo.Router#route", 12)));
    }

    private static List<DependencyTrust> dependencies() {
        return List.of(
                dependency("dev.ctas7:foundation-core:7.3.1", DependencyTrust.State.FOUNDATION),
                dependency("g:billing:1.0", DependencyTrust.State.UNAUTHORIZED),
                dependency("g:codec:1.0", DependencyTrust.State.LOCKED, "g:billing:1.0", "g:io:2"),
                dependency("g:io:2", DependencyTrust.State.CHANGED, "g:billing:1.0"));
    }

    private static DependencyTrust dependency(String coordinates, DependencyTrust.State state, String... via) {
        return new DependencyTrust(coordinates, "compile", state, "as it was read", List.of(via));
    }

    private static List<Compliance> compliance() {
        return List.of(
                row("RFC-9001", GateStatus.PASS, "no finding"),
                row("RFC-9003", GateStatus.FAIL, "1 finding of SC110"),
                row("RFC-9005", GateStatus.WARNING, "1 finding of SC200"),
                row("RFC-9051", GateStatus.NOT_APPLICABLE, "Gate 0 heartbeat not applicable: it is the foundation"),
                row("RFC-9101", GateStatus.PASS, "1 finding of SC109"));
    }

    private static Compliance row(String rfc, GateStatus status, String result) {
        return new Compliance(rfc, "Title", "what was looked at", status, result);
    }
}

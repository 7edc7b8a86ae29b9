// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.ArrayList;
import java.util.List;

/** Reports with every part filled, as a real crate might have them, and with texts that want to be more than text. */
final class RichReport {
    static final List<String> ADVICE = List.of(
            "to gain 13 points settle Gate 0's findings against ledger-mailer",
            "to gain 33 points run mvn smart-crate:lock and commit the lock");

    private static final String HOSTILE =
            "<img src=x onerror=alert(1)>\"'><script>document.title='broken'</script> \u202Egnp.exe \u001B[31mred\u0007";
    private static final String ROUTER = "src/main/java/demo/ledger/Router.java";
    private static final String SETTLEMENT = "src/main/java/demo/ledger/settlement/SettlementCoordinator.java";
    private static final Rule LENGTH = Rule.of("SC110", "file-too-long", Severity.ERROR);
    private static final Rule COMPLEX = Rule.of("SC120", "method-too-complex", Severity.WARNING);
    private static final Rule COGNITION = Rule.of("SC121", "method-hard-to-follow", Severity.NOTE);
    private static final Rule DRIFT = Rule.of("SC212", "coupling-drift", Severity.WARNING);
    private static final Rule SCOPE = Rule.of("SC303", "effect-beyond-verb", Severity.WARNING);

    private RichReport() {}

    /** A crate with much to do. */
    static Report bad() {
        List<Finding> still = new ArrayList<>();
        still.add(found(LENGTH, ROUTER, 1, 1, "262 lines, limit 200"));
        still.add(found(COMPLEX, ROUTER, 88, 5, "demo.ledger.Router#route(String) has complexity 17, limit 10"));
        still.add(found(COMPLEX, SETTLEMENT, 41, 12, "settle(Batch) has complexity 12, limit 10"));
        still.add(found(COGNITION, SETTLEMENT, 41, 12, "settle(Batch) has cognitive complexity 31, limit 15"));
        still.add(found(COGNITION, "src/main/java/" + HOSTILE + ".java", 3, 1, HOSTILE));
        return report(
                false,
                new ZeroTrustScore(20, 42, 60, components(), List.of("ledger-mailer"), 50),
                List.of(
                        gate(GateId.HEARTBEAT, GateStatus.WARNING, "one dependency cannot prove itself", 214, 31),
                        new GateResult(GateId.STATIC, GateStatus.FAIL, "1 error(s)", 187, 412, still),
                        new GateResult(
                                GateId.SEMANTIC,
                                GateStatus.WARNING,
                                "",
                                5,
                                58,
                                List.of(found(
                                        DRIFT, "smart-crate.lock", 19, 1, "coupling drift 0.42, warn from 0.30"))),
                        new GateResult(
                                GateId.PATTERN,
                                GateStatus.WARNING,
                                "",
                                96,
                                77,
                                List.of(found(SCOPE, ROUTER, 2, 4, "PARSE allows no effect, found network")))),
                new Exceptions(
                        List.of(new Suppressed(
                                found(LENGTH, SETTLEMENT, 1, 1, "233 lines, limit 200"),
                                "demo.ledger.settlement.SettlementCoordinator",
                                "moves to its own module with release 3",
                                "2027-03-31")),
                        List.of(found(
                                COMPLEX, "src/main/java/demo/ledger/OldFeed.java", 60, 5, "complexity 23, limit 10"))),
                RichInsights.bad());
    }

    /** A crate with nothing to do. */
    static Report good() {
        List<ScoreComponent> components = List.of(
                new ScoreComponent("localServiceHealth", 40, 40, true, "2 of 2 endpoints answered"),
                new ScoreComponent("globalHeartbeat", 30, 30, true, "no failure in the global check"),
                new ScoreComponent(
                        "hashIntegrity", 20, 20, true, "content, interface and dependencies are as in the lock"),
                new ScoreComponent("nodeHealthRatio", 10, 10, true, "7 of 7 crates are healthy"));
        return report(
                true,
                new ZeroTrustScore(100, 100, 100, components, List.of(), 0),
                List.of(
                        gate(GateId.HEARTBEAT, GateStatus.PASS, "", 214, 29),
                        gate(GateId.STATIC, GateStatus.PASS, "", 187, 388),
                        gate(GateId.SEMANTIC, GateStatus.PASS, "", 5, 61),
                        gate(GateId.PATTERN, GateStatus.PASS, "", 96, 70)),
                Exceptions.NONE,
                RichInsights.good());
    }

    /** As many findings as a large old library gives when it is judged for the first time. */
    static Report huge(int findings) {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            Rule rule = i % 50 == 0 ? LENGTH : i % 3 == 0 ? COGNITION : COMPLEX;
            many.add(found(
                    rule, "src/main/java/demo/p" + i % 300 + "/Type" + i % 900 + ".java", i + 1, 1, "complexity " + i));
        }
        GateResult gate = new GateResult(GateId.STATIC, GateStatus.FAIL, "error(s)", 9000, 8000, many);
        return report(
                false,
                bad().score(),
                List.of(
                        gate(GateId.HEARTBEAT, GateStatus.PASS, "", 10, 5),
                        gate,
                        skipped(GateId.SEMANTIC),
                        skipped(GateId.PATTERN)),
                Exceptions.NONE,
                RichInsights.manyDependencies(200));
    }

    /** A run that did nothing. */
    static Report skipped() {
        List<ScoreComponent> unmeasured = components().stream()
                .map(one -> new ScoreComponent(one.name(), 0, one.possible(), false, "smart-crate.skip is set"))
                .toList();
        List<GateResult> gates = List.of(
                skipped(GateId.HEARTBEAT), skipped(GateId.STATIC), skipped(GateId.SEMANTIC), skipped(GateId.PATTERN));
        return report(
                true, new ZeroTrustScore(0, 0, 0, unmeasured, List.of(), 0), gates, Exceptions.NONE, Insights.NONE);
    }

    private static Report report(
            boolean passed, ZeroTrustScore score, List<GateResult> gates, Exceptions exceptions, Insights insights) {
        return new Report("ledger-settlement", "3.2.0-SNAPSHOT", passed, score, gates, exceptions, insights);
    }

    private static List<ScoreComponent> components() {
        return List.of(
                new ScoreComponent("localServiceHealth", 0, 40, false, "no health endpoint is configured"),
                new ScoreComponent("globalHeartbeat", 30, 30, true, "no failure in the global check"),
                new ScoreComponent("hashIntegrity", 0, 20, true, "there is no smart-crate.lock"),
                new ScoreComponent("nodeHealthRatio", 6.666, 10, true, "2 of 3 crates are healthy"));
    }

    private static GateResult gate(GateId id, GateStatus status, String reason, int inspected, long millis) {
        return new GateResult(id, status, reason, inspected, millis, List.of());
    }

    private static GateResult skipped(GateId id) {
        return GateResult.skipped(id, "not among -Dsmart-crate.gates");
    }

    private static Finding found(Rule rule, String file, int line, int column, String what) {
        return Finding.of(
                rule,
                new Location(file, line, column),
                what,
                "Whoever changes this has to hold more in mind than fits, and misses the case that breaks.",
                "Move one responsibility to a package-private class beside it, or suppress it with a reason.");
    }
}

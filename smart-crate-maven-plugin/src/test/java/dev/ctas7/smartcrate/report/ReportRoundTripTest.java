// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportRoundTripTest {
    /** What counts, and what is suppressed or frozen. */
    private record Found(List<Finding> counted, List<Finding> excepted) {}

    @Property(tries = 200)
    void a_report_is_read_back_as_it_was(@ForAll("reports") Report report) throws UnreadableReportException {
        assertThat(ReportReader.read(new JsonReport(false).render(report))).isEqualTo(report);
    }

    @Property(tries = 300)
    void a_damaged_report_is_read_or_refused_and_never_thrown_on(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(max = 40) int cut, @ForAll char put) {
        String full = new JsonReport(false).render(FullReport.of(Reports.bad()));
        int from = place % full.length();
        String damaged = full.substring(0, from) + put + full.substring(Math.min(full.length(), from + cut));
        try {
            assertThat(ReportReader.read(damaged).gates()).hasSize(4);
        } catch (UnreadableReportException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Combinators.combine(
                        text(),
                        text(),
                        found(),
                        Arbitraries.of(GateStatus.values()),
                        Arbitraries.integers().between(0, 100),
                        text().list().ofMaxSize(3))
                .as(ReportRoundTripTest::report);
    }

    private static Report report(
            String name, String text, Found found, GateStatus status, int score, List<String> texts) {
        List<GateResult> gates = new ArrayList<>();
        for (GateId id : GateId.values()) {
            gates.add(
                    new GateResult(id, status, text, score, score, id == GateId.STATIC ? found.counted() : List.of()));
        }
        List<Suppressed> suppressed = found.excepted().stream()
                .map(finding -> new Suppressed(finding, text, name, ""))
                .toList();
        DependencyTrust trust = new DependencyTrust(
                "g:a:1",
                "compile",
                score > 50 ? DependencyTrust.State.PROVEN : DependencyTrust.State.CHANGED,
                text,
                texts);
        return new Report(
                name,
                text,
                score > 50,
                new ZeroTrustScore(score, score / 4.0, score, List.of(), texts, score),
                gates,
                new Exceptions(suppressed, found.excepted()),
                new Insights(null, null, List.of(), List.of(), List.of(trust), List.of()));
    }

    private static Arbitrary<Found> found() {
        return Combinators.combine(
                        findings().list().ofMaxSize(4), findings().list().ofMaxSize(2))
                .as(Found::new);
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of("SC001", "SC110", "SC215"),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of(true, false),
                        text(),
                        Arbitraries.integers().between(1, 9_999))
                .as((id, severity, flag, text, line) -> new Finding(
                        new Rule(id, "n" + text, Severity.WARNING, flag, !flag),
                        severity,
                        new Location("f" + text, line, line),
                        text,
                        "w" + text + "!",
                        "y" + text,
                        "x" + text));
    }

    /** Any text that UTF-16 can hold, control characters and quotes included. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("ab \"\\\n\r\t\u0000\u001b\u007f\u202e\u2028é漢</script>::#")
                .ofMaxLength(12);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.SHOULD;
import static dev.ctas7.smartcrate.report.Reports.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    private static final String PLACE = "target/smart-crate/report.json";

    private final ConsoleReport console =
            new ConsoleReport(List.of("to gain 20 points, run mvn smart-crate:lock"), List.of(PLACE));

    @Test
    void a_good_report_is_one_line() {
        assertThat(logged(console, Reports.good()))
                .isEqualTo("[INFO] smart-crate: demo 1.0.0 passes: no finding, zero-trust score 100 of 100\n");
    }

    @Test
    void a_bad_report_says_what_why_and_what_to_do() throws IOException {
        Golden.assertSame("bad.txt", logged(console, Reports.bad()));
    }

    @Test
    void a_run_that_did_not_look_says_so_and_claims_no_score() {
        CrateIdentity demo = new CrateIdentity("org.example", "demo", "1.0.0", "pom");

        assertThat(logged(console, Pipeline.notApplicable(demo, "packaging is pom")))
                .isEqualTo("[INFO] smart-crate: demo 1.0.0: not applicable, packaging is pom\n");
        assertThat(logged(console, Pipeline.skipped(demo, "smart-crate.skip is set")))
                .isEqualTo("[WARNING] smart-crate: demo 1.0.0: skipped, smart-crate.skip is set\n");
    }

    @Test
    void notes_alone_are_counted_in_the_one_line_and_not_shown() {
        assertThat(logged(console, noted(Exceptions.NONE)))
                .isEqualTo("[INFO] smart-crate: demo 1.0.0 passes: 1 note, zero-trust score 100 of 100; see " + PLACE
                        + "\n");
    }

    @Test
    void a_few_notes_are_shown_beside_an_error_and_many_only_counted() {
        List<Finding> few = new ArrayList<>(List.of(found(LONG, Reports.ROUTER, 1, "201 lines, limit 200")));
        for (int i = 1; i <= ShownFindings.FEW_NOTES; i++) {
            few.add(found(SHOULD, "smart-crate.toml", i, "[healing] is missing"));
        }
        List<Finding> many = new ArrayList<>(few);
        many.add(found(SHOULD, "smart-crate.toml", 9, "[healing] is missing"));

        assertThat(logged(console, Reports.with(few.toArray(Finding[]::new)))).contains("[INFO] SC109 ");
        assertThat(logged(console, Reports.with(many.toArray(Finding[]::new))))
                .contains("[ERROR] SC110 ", "6 more of 7 findings are not shown: SC109 6; all are in " + PLACE)
                .doesNotContain("[INFO] SC109 ");
    }

    @Test
    void what_is_excepted_is_counted_even_when_all_is_well() {
        Finding frozen = found(LONG, Reports.ROUTER, 1, "a");
        Suppressed suppressed = new Suppressed(frozen, "demo.Router", "b", "");

        assertThat(logged(console, noted(new Exceptions(List.of(suppressed), List.of(frozen, frozen)))))
                .contains(" passes: 1 note, 1 suppressed, 2 frozen, zero-trust score ");
    }

    @Test
    void a_rule_is_explained_once_and_shown_at_most_ten_times() {
        String ten = logged(console, Reports.with(many(10)));
        String eleven = logged(console, Reports.with(many(11)));

        assertThat(ten)
                .doesNotContain("not shown")
                .containsOnlyOnce("see  docs/rules/SC110.md")
                .containsOnlyOnce("why  ");
        assertThat(ten.split("SC110 src", -1)).hasSize(11);
        assertThat(ten.split("fix  Move", -1)).hasSize(11);
        assertThat(eleven)
                .contains("[INFO] 1 more of 11 findings are not shown: SC110 1; all are in " + PLACE + "\n")
                .containsOnlyOnce("see  docs/rules/SC110.md");
        assertThat(eleven.split("SC110 src", -1)).hasSize(11);
    }

    @Test
    void five_thousand_findings_are_forty_the_worst_and_a_count_by_rule() {
        Finding[] all = IntStream.range(0, 5_000)
                .mapToObj(i -> found(
                        Rule.of("SC" + (100 + i % 12), "some", i % 12 == 11 ? Severity.ERROR : Severity.WARNING),
                        "src/F" + i + ".java",
                        1,
                        "a"))
                .toArray(Finding[]::new);

        String text =
                logged(new ConsoleReport(List.of(), List.of("t/report.json", "t/report.html")), Reports.with(all));

        assertThat(text.split("\n    fix  ", -1)).hasSize(41);
        assertThat(text.split("ERROR] SC111 ", -1)).hasSize(11);
        assertThat(text)
                .contains("[INFO] 4960 more of 5000 findings are not shown: SC111 406, SC102 415, SC103 415, ")
                .contains(" and 4 other rules; all are in t/report.html\n")
                .contains("[INFO] reports: t/report.json, report.html\n");
    }

    @Test
    void findings_of_one_file_stand_together_whatever_their_gate() {
        Finding inPom = found(LONG, "pom.xml", 3, "a");
        Finding inRouter = found(LONG, Reports.ROUTER, 9, "b");
        Finding alsoInPom = found(Reports.SHOULD, "pom.xml", 7, "c");

        String text = logged(console, Reports.with(inPom, inRouter, alsoInPom));

        assertThat(text.indexOf("SC109 pom.xml:7:1: c"))
                .isBetween(text.indexOf("SC110 pom.xml:3:1: a"), text.indexOf("SC110 src"));
    }

    @Test
    void nothing_written_by_others_reaches_the_console_as_it_is() {
        String hostile = "x\n::error::gone\r\u001b[2J ##vso[task.complete]\u202e";
        Report report = Reports.with(found(LONG, "src/" + hostile + ".java", 1, hostile));

        String text = logged(new ConsoleReport(List.of(hostile), List.of(hostile)), report);

        assertThat(text)
                .contains(
                        "SC110 src/x\\n::error::gone\\u{0D}\\u{1B}[2J #\\u{23}vso[task.complete]\\u{202E}.java:1:1: x")
                .doesNotContainPattern("(?m)^\\s*::")
                .doesNotContain("##")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    /** A good report but for a note. */
    private static Report noted(Exceptions exceptions) {
        Report good = Reports.good();
        GateResult noted = new GateResult(
                GateId.STATIC, GateStatus.PASS, "", 3, 2, List.of(found(Reports.SHOULD, "pom.xml", 1, "a")));
        List<GateResult> gates = List.of(good.gates().get(0), noted);
        return new Report(good.crate(), good.version(), true, good.score(), gates, exceptions, good.insights());
    }

    private static Finding[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> found(LONG, "src/F" + i + ".java", 1, "201 lines, limit 200"))
                .toArray(Finding[]::new);
    }

    /** As Maven logs: the level before the first line only. */
    private static String logged(ConsoleReport console, Report report) {
        return console.render(report).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.sarif;

import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.Golden;
import dev.ctas7.smartcrate.report.Reports;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
    private static final Pattern PAGE_TEXT = Pattern.compile("(?s)(\"(?:fullDescription|help)\": )\\{.*?\n {14}\\}");
    private static final ReactorReport REACTOR = new ReactorReport(
            "root",
            "1.0.0",
            List.of(
                    new Module("good", "good", Reports.good(), ""),
                    new Module("bad", "nested/bad", Reports.bad(), ""),
                    new Module("gone", "gone", null, "its compilation failed")));

    @Test
    void a_bad_report_is_written_as_reviewed() throws IOException {
        String sarif = SarifFiles.WRITER.render(Reports.bad());

        // What the pages say is theirs to change.
        Golden.assertSame("bad.sarif", PAGE_TEXT.matcher(sarif).replaceAll("$1{}"));
    }

    @Test
    void every_kind_of_report_keeps_the_official_schema() throws IOException {
        CrateIdentity demo = new CrateIdentity("org.example", "demo", "1.0.0", "jar");

        assertThat(SarifFiles.violations(SarifFiles.WRITER.render(Reports.good())))
                .isEmpty();
        assertThat(SarifFiles.violations(SarifFiles.WRITER.render(Reports.bad())))
                .isEmpty();
        assertThat(SarifFiles.violations(SarifFiles.WRITER.render(REACTOR))).isEmpty();
        assertThat(SarifFiles.violations(SarifFiles.WRITER.render(Pipeline.skipped(demo, "skip is true"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\": \"2.1.0\"', '\"version\": \"2.0.0\"'",
        "'\"level\": \"error\"', '\"level\": \"fatal\"'",
        "'\"startLine\": 1', '\"startLine\": 0'",
        "'\"ruleId\"', '\"rule\"'",
        "'\"uri\": \"services', '\"uri\": \"a b://%services'",
    })
    void the_schema_really_judges(String written, String broken) throws IOException {
        String sarif = SarifFiles.WRITER.render(Reports.bad());

        assertThat(sarif).contains(written);
        assertThat(SarifFiles.violations(sarif.replace(written, broken))).isNotEmpty();
    }

    @Test
    void a_reactor_is_one_run_with_the_results_of_all_modules() throws IOException {
        JsonNode sarif = SarifFiles.read(new SarifReport(new Frame(true, "")).render(REACTOR));

        assertThat(sarif.at("/runs")).hasSize(1);
        assertThat(sarif.at("/runs/0/automationDetails/id").asText()).isEqualTo("smart-crate/reactor/");
        assertThat(sarif.at("/runs/0/results").findValuesAsText("uri"))
                .containsExactly(
                        "nested/bad/src/main/java/demo/Router.java",
                        "nested/bad/pom.xml",
                        "nested/bad/smart-crate.toml");
        assertThat(sarif.at("/runs/0/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
                .containsExactly(
                        "bad: Gate 3 pattern was skipped: not among -Dsmart-crate.gates",
                        "gone was not judged: its compilation failed");
    }

    @Test
    void the_same_report_gives_the_same_bytes_whatever_the_order_of_its_findings() {
        Finding one = found(LONG, Reports.ROUTER, 1, "a");
        Finding other = found(LONG, "pom.xml", 1, "b");

        assertThat(SarifFiles.WRITER.render(Reports.with(one, other)))
                .isEqualTo(SarifFiles.WRITER.render(Reports.with(other, one)));
    }

    @Property(tries = 200)
    void anything_in_a_finding_stays_text(@ForAll String raw) throws IOException {
        String text = "x" + raw + "x";

        String sarif =
                SarifFiles.WRITER.render(Reports.with(Finding.of(LONG, Location.of(text), text, text, text, text)));

        assertThat(SarifFiles.violations(sarif)).isEmpty();
        assertThat(sarif).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
        assertThat(SarifFiles.read(sarif).at("/runs/0/results/0/message/text").asText())
                .doesNotContain("](");
    }
}

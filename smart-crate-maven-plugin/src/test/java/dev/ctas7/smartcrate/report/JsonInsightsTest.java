// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Report;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonInsightsTest {
    private static final String SCHEMA = "report.schema.json";

    private final String json = new JsonReport(false).render(FullReport.of(Reports.bad()));

    @Test
    void a_full_report_is_written_in_the_contracted_shape() throws IOException {
        Golden.assertSame("full.json", json);
    }

    @Test
    void a_full_report_keeps_the_published_schema() throws IOException {
        assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"measure\": \"complexity\"', '\"measure\": \"beauty\"'",
        "'\"ninetieth\": 12', '\"ninetieth\": -1'",
        "'\"state\": \"locked\"', '\"state\": \"nice\"'",
        "'\"evidence\": \"as it was read\"', '\"evidence\": \"\"'",
        "'\"rfc\": \"RFC-9101\"', '\"rfc\": \"RFC-9001\"'",
        "'\"rfc\": \"RFC-9003\"', '\"rfc\": \"9003\"'",
        "'\"untouchable\": false', '\"untouchable\": 0'",
        "'\"ruleSeverity\": \"note\"', '\"ruleSeverity\": \"panic\"'",
        "'\"frozen\": [', '\"frozen\": [ 1, '",
        "'\"to\": 210', '\"til\": 210'",
    })
    void the_schema_refuses_what_breaks_the_contract(String written, String broken) throws IOException {
        assertThat(json).contains(written);
        assertThat(Schemas.violations(SCHEMA, json.replace(written, broken))).isNotEmpty();
    }

    @Test
    void a_report_of_an_earlier_release_keeps_the_schema_and_is_read() throws IOException {
        Report bad = Reports.bad();
        String earlier = new JsonReport(false)
                .render(bad)
                .replaceAll(
                        ",\\s*\"subject\": \"[^\"]*\",\\s*\"ruleName\": \"[^\"]*\",\\s*\"ruleSeverity\": \"[a-z]*\","
                                + "\\s*\"untouchable\": (true|false)",
                        "")
                .replaceAll(",\\s*\"(frozen|distributions|dependencies|compliance)\": \\[\\]", "");

        assertThat(earlier).doesNotContain("subject", "ruleName", "frozen", "compliance");
        assertThat(Schemas.violations(SCHEMA, earlier)).isEmpty();
        assertThat(ReportReader.read(earlier).findings()).hasSameSizeAs(bad.findings());
    }
}

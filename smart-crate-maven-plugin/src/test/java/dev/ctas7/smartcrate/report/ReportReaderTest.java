// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    private static final String FULL = new JsonReport(false).render(FullReport.of(Reports.bad()));

    @Test
    void what_was_written_is_read_and_written_again_as_it_was() throws UnreadableReportException {
        Report read = ReportReader.read(FULL);

        assertThat(new JsonReport(false).render(read)).isEqualTo(FULL);
        assertThat(read.findings()).isEqualTo(Reports.bad().findings());
        assertThat(read.suppressed()).isEqualTo(Reports.bad().suppressed());
        assertThat(ReportReader.read(new JsonReport(false).render(Reports.good())))
                .isEqualTo(Reports.good());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": \"fail\"', '\"status\": \"ok\"', 'has gates[1].status = ''ok'' but wants one of pass, fail,"
                + " warning, skipped, not-applicable'",
        "'\"score\": 90,', '\"score\": 101,', 'has grade.structure.score = ''101'' but wants a whole number from 0 to 100'",
        "'\"score\": 90,', '\"score\": 1.5,', 'has grade.structure.score = ''1.5'' but wants a whole number from 0 to 100'",
        "'\"verdict\": \"fail\",', '', 'has no ''verdict'''",
        "'\"schemaVersion\": \"1.0\"', '\"schemaVersion\": \"9\"', 'has schemaVersion ''9'' but wants ''1.0'''",
        "'\"measured\": true', '\"measured\": \"yes\"', 'has zeroTrustScore.components[1].measured = ''yes'' but wants true or false'",
        "'\"id\": 3', '\"id\": 2', 'has other gates than 0, 1, 2, 3 in this order'",
        "'\"verdict\": \"fail\"', '\"verdict\": \"fail\", \"verdict\": \"pass\"', "
                + "'has the key ''verdict'' twice at line 7, column 22'",
        "'\"name\": \"coupling\"', '\"name\": {}', 'has drift.vectors[2].name = an object but wants one of role,"
                + " constraint, coupling, authority, pattern'",
        "'\"message\": \"201 lines, limit 200\"', '\"message\": \"\"', 'does not fit: what must say something'",
    })
    void what_does_not_fit_is_named_with_its_way(String written, String broken, String message) {
        assertThat(FULL).contains(written);
        int at = FULL.indexOf(written);
        String text = FULL.substring(0, at) + broken + FULL.substring(at + written.length());

        assertThatThrownBy(() -> ReportReader.read(text))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessage(message);
    }

    @Test
    void what_is_no_json_is_said_with_its_place() {
        assertMessage("", "is empty");
        assertMessage("null", "is 'null' but wants an object");
        assertMessage("[]", "is a list but wants an object");
        assertMessage("{}{}", "has text after its end at line 1, column 3");
        assertThatThrownBy(() -> ReportReader.read("{\n  \"crate\": nope"))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith("is no JSON at line 2, column ");
    }

    @Test
    void hostile_text_costs_one_message() {
        for (String hostile : List.of(
                "[".repeat(1_000_000),
                "{\"a\":".repeat(1_000_000),
                "{\"schemaVersion\": " + "9".repeat(100_000) + "}",
                "{\"schemaVersion\": 1e999999999}",
                "{\"schemaVersion\": \"" + "x\\u001b[2J".repeat(10_000) + "\"}",
                "\u0000\u0000")) {
            assertThatThrownBy(() -> ReportReader.read(hostile))
                    .isInstanceOf(UnreadableReportException.class)
                    .message()
                    .hasSizeLessThan(2_500)
                    .doesNotContainPattern("\\p{Cc}");
        }
    }

    private static void assertMessage(String text, String message) {
        assertThatThrownBy(() -> ReportReader.read(text))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessage(message);
    }
}

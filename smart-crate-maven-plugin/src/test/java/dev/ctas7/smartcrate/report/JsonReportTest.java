// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ctas7.smartcrate.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("../docs/report.schema.json");

    private final JsonReport writer = new JsonReport(false);

    @Test
    void a_good_report_is_written_in_the_contracted_shape() throws IOException {
        Golden.assertSame("good.json", text(writer, Reports.good()));
    }

    @Test
    void a_bad_report_is_written_in_the_contracted_shape() throws IOException {
        Golden.assertSame("bad.json", text(writer, Reports.bad()));
    }

    @Test
    void both_reports_keep_the_published_schema() throws IOException {
        assertThat(violations(text(writer, Reports.good()))).isEmpty();
        assertThat(violations(text(writer, Reports.bad()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"schemaVersion\": \"1.0\"', '\"schemaVersion\": \"2.0\"'",
        "'\"verdict\": \"fail\"', '\"verdict\": \"maybe\"'",
        "'\"line\": 1,', '\"line\": 0,'",
        "'\"rule\": \"SC110\",', ''",
        "'\"penalty\": 100', '\"pain\": 100'",
        "'\"status\": \"not-applicable\"', '\"status\": \"ok\"'",
        "'\"letter\": \"B\"', '\"letter\": \"E\"'",
        "'\"mean\": 77', '\"mean\": 101'",
        "'\"earned\": 33.33,', '\"earned\": 33.333,'",
        "'\"name\": \"coupling\"', '\"name\": \"gravity\"'",
        "'\"level\": \"warn\"', '\"level\": \"panic\"'",
        "'\"value\": 0.125', '\"value\": 1.25'",
        "'\"judgement\": \"acceptable\"', '\"judgement\": \"fine\"'",
        "'\"kind\": \"cluster\"', '\"kind\": \"part\"'",
    })
    void the_schema_refuses_what_breaks_the_contract(String written, String broken) throws IOException {
        String json = text(writer, Reports.bad());

        assertThat(json).contains(written);
        assertThat(violations(json.replace(written, broken))).isNotEmpty();
    }

    @Test
    void a_reproducible_report_has_no_durations_and_is_else_the_same() {
        String timed = text(writer, Reports.bad());
        String reproducible = text(new JsonReport(true), Reports.bad());

        assertThat(timed).contains("\"durationMillis\": 34");
        assertThat(reproducible).isEqualTo(timed.replaceAll("(\"durationMillis\": )[0-9]+", "$10"));
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "0, 0", "100, 100", "7.5, 7.5", "13.333333, 13.33", "13.335, 13.34", "0.004, 0"})
    void points_are_whole_or_have_two_decimals(double points, String shown) {
        assertThat(Points.text(points)).isEqualTo(shown);
    }

    @Test
    void invisible_characters_are_escaped_and_read_back_as_they_were() throws IOException {
        String hostile = "a\u001b[31m\u007f\u009b2J\u202e\u2066\u200b\u2028\r\n\u0000\"\\é漢";

        String json = text(writer, Reports.with(found(LONG, Reports.ROUTER, 1, hostile)));

        assertThat(json).contains("é漢").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
        assertThat(read(json).at("/gates/1/findings/0/message").asText()).isEqualTo(hostile);
    }

    @Test
    void half_a_surrogate_pair_cannot_break_the_file() throws IOException {
        String json = text(writer, Reports.with(found(LONG, Reports.ROUTER, 1, "a\ud800b")));

        assertThat(read(json).at("/gates/1/findings/0/message").asText()).isEqualTo("a?b");
    }

    private static String text(JsonReport writer, Report report) {
        // As the file's bytes are read again.
        return new String(writer.render(report).getBytes(UTF_8), UTF_8);
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static Set<ValidationMessage> violations(String json) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(read(json));
    }
}

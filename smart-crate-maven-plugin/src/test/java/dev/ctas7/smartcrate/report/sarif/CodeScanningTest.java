// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.sarif;

import static dev.ctas7.smartcrate.report.Reports.LOCK;
import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Reports;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GitHub demands of a file beyond the schema: docs.github.com, "SARIF support for code scanning". */
class CodeScanningTest {
    @Test
    void every_result_has_a_place_a_level_and_a_rule_that_the_run_describes() throws IOException {
        JsonNode run = SarifFiles.run(Reports.bad());

        assertThat(run.at("/results")).hasSize(3).allSatisfy(result -> {
            assertThat(result.at("/locations")).hasSize(1);
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/level").asText()).isIn("error", "warning", "note");
            assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.at("/ruleId"));
        });
    }

    @Test
    void paths_are_relative_to_the_repository() throws IOException {
        assertThat(SarifFiles.run(Reports.bad()).at("/results").findValuesAsText("uri"))
                .containsExactly(
                        "services/demo/src/main/java/demo/Router.java",
                        "services/demo/pom.xml",
                        "services/demo/smart-crate.toml");
    }

    @Test
    void a_rule_brings_its_page_along() throws IOException {
        JsonNode rule = SarifFiles.run(Reports.bad()).at("/tool/driver/rules/1");

        assertThat(rule.at("/id").asText()).isEqualTo("SC110");
        assertThat(rule.at("/name").asText()).isEqualTo("FileTooLong");
        assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("File too long");
        assertThat(rule.at("/fullDescription/text").asText()).startsWith("A main or test source has more than 200");
        assertThat(rule.at("/help/markdown").asText()).contains("## Fix").doesNotContain("](");
        assertThat(rule.at("/help/text").asText()).contains("Fix").doesNotContain("## ", "`");
        assertThat(rule.at("/properties/tags")).hasSizeLessThanOrEqualTo(10);
        assertThat(rule.at("/properties/precision").asText()).isEqualTo("very-high");
        assertThat(rule.at("/properties/problem.severity").asText()).isEqualTo("error");
    }

    @Test
    void a_fingerprint_survives_lines_added_above() throws IOException {
        JsonNode before = SarifFiles.run(Reports.with(found(LONG, Reports.ROUTER, 3, "201 lines, limit 200")));
        JsonNode after = SarifFiles.run(Reports.with(found(LONG, Reports.ROUTER, 9, "207 lines, limit 200")));

        assertThat(after.at("/results/0/partialFingerprints"))
                .isNotEmpty()
                .isEqualTo(before.at("/results/0/partialFingerprints"));
    }

    @Test
    void what_a_person_excepted_is_counted_and_opens_no_alert() throws IOException {
        JsonNode run = SarifFiles.run(Reports.bad());

        assertThat(run.at("/properties/suppressed").asInt()).isEqualTo(1);
        assertThat(run.findValues("suppressions")).isEmpty();
    }

    @Test
    void the_last_result_that_github_takes_is_kept_and_the_first_one_too_many_is_left_out() throws IOException {
        JsonNode all = SarifFiles.run(many(SarifRun.MOST_RESULTS));
        JsonNode most = SarifFiles.run(many(SarifRun.MOST_RESULTS + 1));

        assertThat(all.at("/results")).hasSize(SarifRun.MOST_RESULTS);
        assertThat(all.at("/invocations/0/toolExecutionNotifications")).isEmpty();
        assertThat(most.at("/results")).hasSize(SarifRun.MOST_RESULTS);
        assertThat(most.at("/results/0/level").asText()).isEqualTo("error");
        assertThat(most.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("1 of 25001 findings are left out");
    }

    /** All warnings but one error, which comes last. */
    private static Report many(int count) {
        List<Finding> warnings = IntStream.range(1, count)
                .mapToObj(i -> found(LOCK, "src/F" + i + ".java", 1, "a"))
                .toList();
        Finding error = found(LONG, "src/Z.java", 1, "b");
        return Reports.with(Stream.concat(warnings.stream(), Stream.of(error)).toArray(Finding[]::new));
    }
}

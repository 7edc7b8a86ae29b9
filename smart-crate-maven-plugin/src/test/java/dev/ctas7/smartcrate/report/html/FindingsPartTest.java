// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static dev.ctas7.smartcrate.report.html.ShownFindingsTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsPartTest {
    private static final Rule LONG = Rule.of("SC110", "file-too-long", Severity.ERROR);

    @Test
    void a_finding_tells_rule_place_what_why_fix_and_page() {
        String part = part(found(LONG, 1)).part("groups");

        assertThat(part).contains("error SC110 file-too-long src/main/java/demo/A1.java:1:1");
        assertThat(part).contains("w").contains("why y").contains("fix f").contains("see docs/rules/SC110.md");
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "41, 0"})
    void forty_findings_lie_open_and_more_are_folded(int findings, int open) {
        assertThat(part(found(LONG, findings)).attributes("open")).hasSize(open);
    }

    @ParameterizedTest
    @CsvSource({"50, false", "51, true"})
    void fifty_files_are_listed_and_more_are_folded_together(int files, boolean folded) {
        Parsed part = part(found(LONG, files));

        assertThat(part.attributes("class").contains("more")).isEqualTo(folded);
        assertThat(part.attributes("data-group")).hasSize(files);
    }

    @Test
    void what_is_left_out_is_counted_and_where_it_is_is_said() {
        Parsed part = part(found(LONG, 2_100));

        assertThat(part.part("all"))
                .contains("100 findings are left out below")
                .contains("All are in report.json.")
                .contains("2,100");
        assertThat(part(found(LONG, 2_000)).part("all")).doesNotContain("left out");
    }

    private static Parsed part(List<Finding> findings) {
        Html html = new Html();
        html.open("section", "id", "all");
        FindingsPart.ofCrate(findings).render(html);
        return Parsed.xml(html.close().done());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownFindingsTest {
    private static final Rule LONG = Rule.of("SC110", "file-too-long", Severity.ERROR);
    private static final Rule COMPLEX = Rule.of("SC120", "method-too-complex", Severity.WARNING);
    private static final Rule DEEP = Rule.of("SC122", "method-too-deep", Severity.WARNING);
    private static final Rule NOTED = Rule.of("SC121", "method-hard-to-follow", Severity.NOTE);

    @Test
    void two_thousand_are_all_shown_and_of_one_more_one_is_left_out() {
        assertThat(ShownFindings.of(found(COMPLEX, 2000))).hasSize(2000);
        assertThat(ShownFindings.of(found(COMPLEX, 2001))).hasSize(2000);
    }

    @Test
    void the_worst_come_before_the_many() {
        List<Finding> all = found(NOTED, 5000);
        all.addAll(found(LONG, 3));

        assertThat(count(ShownFindings.of(all), LONG)).isEqualTo(3);
    }

    @Test
    void no_rule_pushes_out_another_of_its_weight() {
        List<Finding> all = found(COMPLEX, 25_000);
        all.addAll(found(DEEP, 150));
        all.addAll(found(NOTED, 300));

        List<Finding> shown = ShownFindings.of(all);

        assertThat(count(shown, DEEP)).isEqualTo(150);
        assertThat(count(shown, NOTED)).isEqualTo(200);
        assertThat(count(shown, COMPLEX)).isEqualTo(2000 - 150 - 200);
    }

    @Test
    void equal_findings_are_counted_each() {
        Finding one = found(LONG, 1).get(0);
        List<Finding> all = found(NOTED, 5000);
        for (int i = 0; i < 4; i++) {
            all.add(Finding.of(LONG, one.where(), one.what(), one.why(), one.fix()));
        }

        assertThat(count(ShownFindings.of(all), LONG)).isEqualTo(4);
    }

    private static long count(List<Finding> findings, Rule rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    static List<Finding> found(Rule rule, int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            findings.add(Finding.of(rule, Location.of("src/main/java/demo/A" + i % 70 + ".java", i), "w", "y", "f"));
        }
        return findings;
    }
}

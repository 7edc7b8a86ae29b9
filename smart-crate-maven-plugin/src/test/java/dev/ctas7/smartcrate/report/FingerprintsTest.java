// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.Reports.LOCK;
import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final Finding LINES = found(LONG, "A.java", 1, "201 lines, limit 200");

    @Test
    void a_fingerprint_is_32_digits_for_life() {
        // Murmur3-128 x64, seed 0, of "SC110 A.java  # lines, limit # 1" with NUL for the blanks between the parts;
        // computed with mmh3 5.3.0 for Python.
        assertThat(one(LINES)).isEqualTo("b2688347c5fbb32bf7932d8cb32f7254");
    }

    @Test
    void the_fact_counts_only_where_one_element_can_break_a_rule_in_several_ways() {
        Rule once = Rule.of("SC110", "file-too-long", Severity.ERROR);

        // As above, of "SC110 A.java   1".
        assertThat(one(found(once, "A.java", 1, "201 lines, limit 200"))).isEqualTo("d07663eff309470bb0b0eb21d47f5165");
        assertThat(one(found(once, "A.java", 1, "too long"))).isEqualTo("d07663eff309470bb0b0eb21d47f5165");
    }

    @Test
    void place_numbers_and_severity_do_not_change_it() {
        assertThat(one(found(LONG, "A.java", 77, "345 lines, limit 200"))).isEqualTo(one(LINES));
        assertThat(one(LINES.withSeverity(Severity.NOTE))).isEqualTo(one(LINES));
    }

    @Test
    void rule_file_element_and_fact_change_it() {
        Finding element = Finding.of(LONG, Location.of("A.java"), "demo.A", "201 lines, limit 200", "w", "f");

        assertThat(List.of(
                        one(LINES),
                        one(found(LOCK, "A.java", 1, "201 lines, limit 200")),
                        one(found(LONG, "B.java", 1, "201 lines, limit 200")),
                        one(found(LONG, "A.java", 1, "201 rows, limit 200")),
                        one(element)))
                .doesNotHaveDuplicates();
    }

    @Test
    void findings_that_are_else_equal_are_told_apart_by_their_order() {
        List<String> three = Fingerprints.of(List.of(LINES, found(LONG, "A.java", 9, "9 lines, limit 1"), LINES));

        assertThat(three).doesNotHaveDuplicates().first().isEqualTo(one(LINES));
    }

    private static String one(Finding finding) {
        return Fingerprints.of(List.of(finding)).get(0);
    }
}

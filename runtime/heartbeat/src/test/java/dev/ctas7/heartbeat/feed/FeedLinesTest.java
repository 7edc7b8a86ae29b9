// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static dev.ctas7.heartbeat.feed.FeedValidatorTest.VALID;
import static dev.ctas7.heartbeat.feed.FeedValidatorTest.validate;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeedLinesTest {
    @Test
    void other_events_are_not_held_to_this_spec_and_blank_lines_are_passed_over() {
        FeedTally tally = validate("{\"action\":\"completed\",\"phase_id\":\"P1\"}\r\n\n \t\r\n{}\n");

        assertThat(tally.findings()).isEmpty();
        assertThat(tally.others()).isEqualTo(2);
        assertThat(tally.blank()).isEqualTo(2);
        assertThat(tally.lines()).isEqualTo(4);
    }

    @Test
    void what_is_no_json_object_is_found_with_line_and_column() {
        byte[] latin = "{\"a\":\"\u00e9\"}\n".getBytes(ISO_8859_1);
        FeedTally tally =
                validate(VALID + "\n{\"a\":1,}\n[1]\n7\n{} {}\n\u0000\n{\"a\":\n" + new String(latin, ISO_8859_1));

        assertThat(tally.broken()).isEqualTo(6);
        assertThat(validate(latin).broken()).isEqualTo(1);
        assertThat(tally.findings())
                .filteredOn(finding -> finding.weight() == Weight.BROKEN)
                .extracting(FeedFinding::line)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(tally.findings())
                .filteredOn(f -> f.line() == 2)
                .singleElement()
                .satisfies(finding -> assertThat(finding.column()).isEqualTo(8));
    }

    @Test
    void a_last_line_without_newline_is_a_note_while_it_can_be_read_and_broken_when_not() {
        assertThat(validate(VALID).broken()).isZero();
        assertThat(validate(VALID).findings())
                .anyMatch(finding -> finding.what().equals("last line has no newline"));
        assertThat(validate(VALID.substring(0, 50)).broken()).isEqualTo(1);
    }

    @Test
    void a_line_of_64_kib_is_read_and_one_byte_more_is_not() {
        String padded = VALID.replace("\"run_id\"", " ".repeat(FeedLines.LONGEST - VALID.length()) + "\"run_id\"");

        assertThat(padded).hasSize(FeedLines.LONGEST);
        assertThat(validate(padded + "\n").broken()).isZero();
        assertThat(validate(padded + " \n" + VALID + "\n"))
                .satisfies(tally -> assertThat(tally.broken()).isEqualTo(1))
                .satisfies(tally -> assertThat(tally.heartbeats()).isEqualTo(1))
                .satisfies(tally ->
                        assertThat(tally.findings().get(0).what()).isEqualTo("line has 65537 bytes, limit 65536"));
    }

    @Test
    void findings_are_counted_all_and_kept_a_thousand() {
        FeedTally tally = validate("x\n".repeat(5000));

        assertThat(tally.findings()).hasSize(FeedTally.MOST_FINDINGS);
        assertThat(tally.findingsTotal()).isEqualTo(5000);
        assertThat(tally.broken()).isEqualTo(5000);
    }

    @Property
    void whatever_is_in_a_feed_it_is_read_to_its_end(@ForAll List<String> lines) {
        FeedTally tally = validate(String.join("\n", lines) + "\n");

        assertThat(tally.lines()).isGreaterThanOrEqualTo(lines.size());
        assertThat(tally.heartbeats() + tally.others() + tally.blank() + tally.broken())
                .isGreaterThanOrEqualTo(tally.lines());
    }
}

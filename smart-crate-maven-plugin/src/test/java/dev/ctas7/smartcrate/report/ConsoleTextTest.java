// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n]]");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##");

    @Property
    void no_invisible_character_and_no_command_comes_out(@ForAll("hostile") String raw) {
        assertThat(UNSEEN.matcher(safe(raw)).find()).isFalse();
        assertThat(safe(raw)).doesNotContain("\n", "##");
    }

    @Property(tries = 200)
    void a_report_made_of_anything_holds_no_control_character_but_our_newlines(@ForAll("hostile") String raw) {
        String text = "x" + raw + "x";
        Finding finding = Finding.of(Reports.LONG, Location.of(text), text, text, text, text);

        List<ConsoleLine> lines = new ConsoleReport(List.of(raw), List.of(raw)).render(Reports.with(finding, finding));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(UNSEEN.matcher(line.text()).find()).isFalse();
            assertThat(COMMAND.matcher(line.text()).find()).isFalse();
        });
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> traps = Arbitraries.of(
                "\n",
                "\r",
                "\t",
                "::",
                "::error::x",
                "##[group]",
                "##vso[x]",
                "##teamcity[x]",
                "#",
                "\u001b[2J",
                "\u009b",
                "\u007f",
                "\u202e",
                "\u2066",
                "\u200b",
                "\ufeff",
                "\u2028",
                "\ud800",
                "\udc00",
                " ");
        return Arbitraries.oneOf(any, traps).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x1B, 0x1F, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200F,
                0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xFE0F, 0xFEFF, 0xE0041, 0xE0100
            })
    void a_character_that_cannot_be_seen_is_named(int character) {
        String shown = String.format("a\\u{%02X}b", character);

        assertThat(safe("a" + Character.toString(character) + "b")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"' '", "~", "\u00e9", "\u6f22", "\u05d0", "\ud83d\ude00", "\\", "a # b"})
    void a_character_that_can_be_seen_stays(String visible) {
        assertThat(safe(visible)).isEqualTo(visible);
    }

    @Test
    void a_newline_is_shown_as_in_source_code() {
        assertThat(safe("a\nb\r\nc")).isEqualTo("a\\nb\\u{0D}\\nc");
    }

    @Test
    void number_signs_that_would_begin_a_command_are_parted() {
        assertThat(safe("x ##vso[a] ### #")).isEqualTo("x #\\u{23}vso[a] #\\u{23}\\u{23} #");
    }

    @Test
    void a_word_of_300_characters_stays_and_a_longer_one_is_cut() {
        String longest = "\ud83d\ude00".repeat(300);

        assertThat(safe(longest + " b")).isEqualTo(longest + " b");
        assertThat(safe(longest + "xyz b")).isEqualTo(longest + "\u2026 b");
    }

    @Test
    void a_text_of_2000_characters_stays_and_a_longer_one_is_cut() {
        String longest = "a ".repeat(1000);

        assertThat(safe(longest)).isEqualTo(longest);
        assertThat(safe(longest + "b")).isEqualTo(longest + "\u2026");
    }
}

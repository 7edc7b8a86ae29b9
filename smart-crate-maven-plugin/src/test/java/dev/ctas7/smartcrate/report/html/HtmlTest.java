// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.w3c.dom.Element;

class HtmlTest {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    @Property
    void text_comes_back_as_text_and_nothing_else(@ForAll("hostile") String raw) {
        Html html = new Html();
        html.open("p", "title", raw).text(raw).close();

        Element element = Parsed.xml(html.done()).all("p").get(0);

        assertThat(element.getTextContent()).isEqualTo(element.getAttribute("title"));
        assertThat(element.getChildNodes().getLength()).isLessThanOrEqualTo(1);
        assertThat(element.getAttributes().getLength()).isEqualTo(1);
        assertThat(UNSEEN.matcher(element.getTextContent()).find()).isFalse();
    }

    @Property
    void text_that_can_be_seen_comes_back_as_it_was(@ForAll("visible") String raw) {
        Html html = new Html();
        html.leaf("p", raw);

        assertThat(Parsed.xml(html.done()).all("p").get(0).getTextContent()).isEqualTo(raw);
    }

    @Provide
    Arbitrary<String> hostile() {
        return hostileTexts();
    }

    @Provide
    Arbitrary<String> visible() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
    }

    static Arbitrary<String> hostileTexts() {
        Arbitrary<String> traps = Arbitraries.of(
                "<",
                ">",
                "&",
                "\"",
                "'",
                "`",
                "=",
                "/",
                "</p>",
                "</td></tr></table>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "]]>",
                "&lt;",
                "&#0;",
                "javascript:",
                "onload=",
                "{}",
                "${x}",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u001b[2J",
                "\u007f",
                "\u009b",
                "\u202e",
                "\u2066",
                "\u200b",
                "\ufeff",
                "\u2028",
                "\ud800",
                "\udc00",
                "\ufffe",
                "\uffff",
                "\ufdd0",
                "\ud83f\udffe",
                "\ud83d\ude00",
                "\u00e9");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), traps)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource({
        "a<b, a&lt;b",
        "a>b, a&gt;b",
        "a&b, a&amp;b",
        "a\"b, a&quot;b",
        "\u202e, \\u{202E}",
        "a\u001bb, a\\u{1B}b"
    })
    void what_is_markup_or_invisible_is_named(String raw, String written) {
        assertThat(text(raw)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF})
    void what_is_no_character_is_named(int none) {
        assertThat(text(Character.toString(none))).isEqualTo(String.format("\\u{%02X}", none));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFD, 0xFDCF, 0xFDF0, 0x1FFFD})
    void its_neighbours_are_characters(int some) {
        assertThat(text(Character.toString(some))).isEqualTo(Character.toString(some));
    }

    @Test
    void a_text_of_2000_characters_stays_and_a_longer_one_is_cut() {
        String longest = "\ud83d\ude00".repeat(2000);

        assertThat(text(longest)).isEqualTo(longest);
        assertThat(text(longest + "x")).isEqualTo(longest + "\u2026");
    }

    @Test
    void a_document_with_an_open_element_is_not_done() {
        Html html = Html.document().open("body").open("p");

        assertThatThrownBy(html::done).hasMessage("p is still open");
    }

    @Test
    void a_script_that_would_end_early_is_refused() {
        assertThatThrownBy(() -> new Html().verbatim("script", "x = '</script>'"))
                .hasMessage("script would end at its first '</'");
    }

    private static String text(String raw) {
        return new Html().text(raw).done().strip();
    }
}

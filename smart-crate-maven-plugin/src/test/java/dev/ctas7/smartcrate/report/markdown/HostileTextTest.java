// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Reports;
import dev.ctas7.smartcrate.run.Pipeline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileTextTest {
    @Property(tries = 500)
    void what_others_wrote_becomes_no_element_no_link_and_no_mention(@ForAll("hostile") String raw) {
        String text = "x" + raw + "x";
        Finding finding = Finding.of(Reports.LONG, Location.of(text), text, text, text, text);

        String comment = new MarkdownReport(List.of(raw)).render(Reports.with(finding));

        assertThat(RenderedComment.of(comment).alien).as(comment).isEmpty();
    }

    @Property(tries = 500)
    void not_in_a_heading_nor_in_a_table_either(@ForAll("hostile") String raw) {
        CrateIdentity crate = new CrateIdentity(raw, raw, raw, raw);
        Report skipped = Pipeline.skipped(crate, raw);
        ReactorReport reactor = new ReactorReport(
                raw, raw, List.of(new Module(raw, raw, null, raw), new Module(raw, raw, skipped, "")));

        assertThat(RenderedComment.of(new MarkdownReport(List.of()).render(skipped)).alien)
                .isEmpty();
        assertThat(RenderedComment.of(MarkdownReactor.render(reactor)).alien).isEmpty();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<String> ascii = Arbitraries.strings().withCharRange('!', '~').ofMaxLength(8);
        Arbitrary<String> traps = Arbitraries.of(
                "\n",
                "\n\n",
                "\n# x\n",
                "\r",
                "`",
                "``",
                "```\n",
                "|",
                "\\|",
                "\\",
                "\\`",
                "@team",
                "@a/b",
                "#123",
                "GH-1",
                "a/b#1",
                "https://x.example",
                "www.x.example",
                "a@b.example",
                "[x](y)",
                "![x](y)",
                "<b>",
                "<!--",
                "-->",
                "</details>",
                "</summary>",
                "</code>",
                "&#64;a",
                "&lt;b&gt;",
                "$x$",
                ":bug:",
                "\u202e",
                "\u0000",
                "\ud800",
                " ",
                "    ",
                "- ",
                "***",
                "~~~\n",
                "\u2028");
        return Arbitraries.oneOf(any, ascii, traps).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a, `a`",
                "a`b, ``a`b``",
                "``, ``` `` ```",
                "\" a\", `  a `",
                "@team #1, `@team #1`",
                "a|b, `a|b`",
                "\"a\nb\", `a\\nb`",
                "a\u202eb, `a\\u{202E}b`",
                "\" \", \"\""
            })
    void text_stands_in_code_as_it_is(String raw, String code) {
        assertThat(MarkdownText.code(raw)).isEqualTo(code);
    }
}

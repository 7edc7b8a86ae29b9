// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.markdown;

import static dev.ctas7.smartcrate.report.Reports.LOCK;
import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.report.Golden;
import dev.ctas7.smartcrate.report.Reports;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final ReactorReport REACTOR = new ReactorReport(
            "root",
            "1.0.0",
            List.of(
                    new Module("good", "good", Reports.good(), ""),
                    new Module("bad", "nested/bad", Reports.bad(), ""),
                    new Module("gone", "gone", null, "its compilation failed")));

    private final MarkdownReport writer = new MarkdownReport(List.of("to gain 20 points run mvn smart-crate:lock"));

    @Test
    void a_bad_report_is_written_as_reviewed() throws IOException {
        Golden.assertSame("bad.md", writer.render(Reports.bad()));
    }

    @Test
    void a_reactor_is_written_as_reviewed() throws IOException {
        Golden.assertSame("reactor.md", MarkdownReactor.render(REACTOR));
    }

    @Test
    void our_own_comments_hold_nothing_but_what_we_wrote() {
        assertThat(RenderedComment.of(writer.render(Reports.good())).alien).isEmpty();
        assertThat(RenderedComment.of(writer.render(Reports.bad())).alien).isEmpty();
        assertThat(RenderedComment.of(MarkdownReactor.render(REACTOR)).alien).isEmpty();
    }

    @Test
    void a_run_that_judged_nothing_does_not_pass() {
        CrateIdentity demo = new CrateIdentity("org.example", "demo", "1.0.0", "jar");

        assertThat(new MarkdownReport(List.of()).render(Pipeline.skipped(demo, "skip is true")))
                .contains("`demo` `1.0.0` was skipped", "zero-trust score not measured");
    }

    @Test
    void a_bot_finds_its_comment_by_the_first_line() {
        assertThat(writer.render(Reports.good())).startsWith("<!-- smart-crate:demo -->\n");
        assertThat(MarkdownText.comment("a--b>c\n-->")).isEqualTo("a-+2db+3ec+a-+2d+3e");
    }

    @Test
    void five_thousand_findings_fit_the_worst_first_and_the_rest_is_counted() {
        Finding[] many = IntStream.range(0, 5_000)
                .mapToObj(i -> found(i == 4_999 ? LONG : LOCK, "src/漢/F" + i % 700 + ".java", 1, "a\ud83d\ude00"))
                .toArray(Finding[]::new);

        String comment = writer.render(Reports.with(many));

        assertThat(comment.getBytes(UTF_8).length).isBetween(60_000, CommentText.MOST);
        assertThat(comment.indexOf("**SC110** error")).isLessThan(comment.indexOf("**SC200** warning"));
        assertThat(comment).containsPattern("\nNot shown, for a comment has an end: [0-9]+ warnings\\. All findings");
        assertThat(RenderedComment.of(comment).alien).isEmpty();
    }

    @Test
    void one_finding_longer_than_a_comment_is_counted_and_not_shown() {
        Finding[] huge = IntStream.range(0, 40)
                .mapToObj(i -> found(LONG, "F" + i + ".java", 1, "\ud83d\ude00 ".repeat(900)))
                .toArray(Finding[]::new);

        String comment = writer.render(Reports.with(huge));

        assertThat(comment.getBytes(UTF_8).length).isLessThanOrEqualTo(CommentText.MOST);
        assertThat(comment).contains("Not shown");
    }

    @Test
    void names_and_reasons_without_end_do_not_fill_the_comment() {
        String endless = "\u0000".repeat(70_000);
        CrateIdentity crate = new CrateIdentity("org.example", endless, endless, "jar");
        Module skipped = new Module(endless, "a", Pipeline.skipped(crate, endless), "");
        List<Module> modules = Collections.nCopies(500, skipped);

        String one = new MarkdownReport(Collections.nCopies(9, endless)).render(Pipeline.skipped(crate, endless));
        String all = MarkdownReactor.render(new ReactorReport(endless, endless, modules));

        assertThat(one.getBytes(UTF_8).length).isLessThan(CommentText.MOST / 2);
        assertThat(all.getBytes(UTF_8).length).isLessThan(CommentText.MOST);
        assertThat(all).containsPattern("[0-9]+ more modules in `reactor.json`");
    }
}

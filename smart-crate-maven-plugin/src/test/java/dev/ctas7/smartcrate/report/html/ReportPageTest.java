// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.report.Frame;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final List<String> STEPS = List.of("to gain 20 points run mvn smart-crate:lock");

    private final Report filled = FilledReport.of("demo");

    @Property(tries = 150)
    void no_text_changes_the_shape_of_the_page(@ForAll("hostile") String raw) {
        String text = "x" + raw + "x";

        List<String> shape = Parsed.page(page(FilledReport.of(text), text)).shape();

        assertThat(shape)
                .isEqualTo(Parsed.page(page(FilledReport.of("xyx"), "xyx")).shape());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HtmlTest.hostileTexts();
    }

    @Test
    void every_part_is_there_with_headings_in_order_and_reached_from_the_contents() {
        Parsed page = Parsed.page(page(filled, "step"));

        assertThat(page.texts("h1")).hasSize(1);
        assertThat(page.texts("h2"))
                .containsExactly(
                        "The path through the gates",
                        "Zero-trust score",
                        "Findings",
                        "Exceptions",
                        "Grade",
                        "Lengths and complexity",
                        "Drift",
                        "Dependencies",
                        "How to split long files",
                        "Compliance");
        assertThat(page.attributes("id")).doesNotHaveDuplicates();
        assertThat(page.attributes("href").stream().filter(link -> link.startsWith("#") && !link.startsWith("#mark-")))
                .hasSize(11)
                .allSatisfy(link -> assertThat(page.attributes("id")).contains(link.substring(1)));
        assertThat(page.texts("caption")).hasSameSizeAs(page.all("table"));
    }

    @Test
    void every_shape_that_is_used_is_defined() {
        Parsed page = Parsed.page(page(filled, "step"));

        assertThat(page.all("use"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(page.attributes("id"))
                        .contains(use.getAttribute("href").substring(1)));
    }

    @Test
    void the_verdict_and_the_score_come_first_with_what_they_stand_on() {
        Parsed page = Parsed.page(new ReportPage(new Frame(false, ""), STEPS).render(filled));

        assertThat(page.texts("title").get(0)).isEqualTo("demo demo: does not pass - Smart Crate report");
        assertThat(page.part("dial-title")).isEqualTo("Zero-trust score: 20 of 100");
        assertThat(page.part("dial-desc"))
                .isEqualTo("local service health not measured, global heartbeat 5 of 25, hash integrity 5 of 25,"
                        + " node health ratio 5 of 25, penalty 100");
        assertThat(page.part("score"))
                .contains("15 of 75 measurable points, less a penalty of 100")
                .contains("What was not measured counts neither for the crate nor against it.")
                .contains("To gain 20 points run mvn smart-crate:lock");
    }

    @Test
    void with_strict_what_was_not_measured_was_not_earned() {
        ZeroTrustScore strict = new ZeroTrustScore(15, 15, 100, filled.score().components(), List.of(), 0);
        Html html = new Html();
        html.open("section", "id", "score");
        new ScorePart(strict, List.of()).render(html);

        assertThat(Parsed.xml(html.close().done()).part("score"))
                .contains(
                        "15 of 100 measurable points. What was not measured counts as not earned, as strict wants it.")
                .contains("No step is known that would gain points.");
    }

    @Test
    void what_is_absent_is_said_in_words() {
        List<GateResult> gates = Arrays.stream(GateId.values())
                .map(id -> GateResult.skipped(id, "smart-crate.skip is set"))
                .toList();
        ZeroTrustScore unmeasured = new ZeroTrustScore(0, 0, 0, filled.score().components(), List.of(), 0);
        Report skipped = new Report("demo", "1", true, unmeasured, gates, Exceptions.NONE, Insights.NONE);

        Parsed page = Parsed.page(new ReportPage(new Frame(true, ""), List.of()).render(skipped));

        assertThat(page.texts("strong")).first().isEqualTo("skipped");
        assertThat(page.part("score")).contains("Nothing could be measured, so nothing is claimed.");
        assertThat(page.part("findings")).isEqualTo("Findings Nothing was found.");
        assertThat(page.part("exceptions")).contains("every finding counts");
        assertThat(page.part("grade")).contains("Nothing was graded");
        assertThat(page.part("sizes")).contains("no source to measure");
        assertThat(page.part("drift")).contains("no drift was measured");
        assertThat(page.part("dependencies")).contains("built on nothing");
        assertThat(page.part("splits")).contains("No file is too long");
        assertThat(page.part("compliance")).contains("nothing can be said about any RFC");
    }

    @Test
    void a_reproducible_page_has_no_durations_and_is_the_same_twice() {
        ReportPage reproducible = new ReportPage(new Frame(true, ""), STEPS);

        assertThat(reproducible.render(filled))
                .isEqualTo(reproducible.render(filled))
                .doesNotContain("12 ms");
        assertThat(page(filled, "step")).contains("12 ms");
    }

    @Test
    void the_page_lets_nothing_in_and_asks_for_nothing() {
        String page = page(filled, "step");

        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("style=\"", "src=\"", "@import", "onclick");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "url(h");
    }

    private static String page(Report report, String advice) {
        return new ReportPage(new Frame(false, ""), List.of(advice)).render(report);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReactorPageTest {
    private final ReactorPage writer = new ReactorPage(ModuleLinks.standard());

    @Property(tries = 60)
    void no_text_changes_the_shape_of_the_page(@ForAll("hostile") String raw) {
        assertThat(page("x" + raw + "x").shape()).isEqualTo(page("xyx").shape());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HtmlTest.hostileTexts();
    }

    @Test
    void a_module_is_linked_to_its_page_and_one_that_was_not_judged_says_why() {
        Parsed page = page("demo");

        assertThat(page.attributes("href")).contains("../../server/demo/target/smart-crate/report.html");
        assertThat(page.part("modules")).contains("not judged: demo").contains("does not pass");
        assertThat(page.texts("title")).contains("demo demo: does not pass - Smart Crate reactor");
        assertThat(page.texts("main").get(0)).contains("SC110");
        assertThat(page.texts("header").get(0)).contains("1 of 2 modules judged, 1 does not pass.");
    }

    @Test
    void a_reactor_in_which_nothing_was_judged_has_not_passed() {
        ReactorReport nothing = new ReactorReport(
                "demo", "1", List.of(new ReactorReport.Module("a", "a", null, "it has packaging pom")));

        Parsed page = Parsed.page(writer.render(nothing));

        assertThat(page.texts("title")).contains("demo 1: not judged - Smart Crate reactor");
        assertThat(page.part("findings")).isEqualTo("Findings Nothing was found.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ../../target/smart-crate/report.html",
        "api, ../../api/target/smart-crate/report.html",
        "a/b c, ../../a/b%20c/target/smart-crate/report.html",
        "javascript:x, ../../javascript%3Ax/target/smart-crate/report.html",
        "\u00fc?#, ../../%C3%BC%3F%23/target/smart-crate/report.html"
    })
    void a_link_holds_any_folder(String path, String link) {
        assertThat(ModuleLinks.standard().to(path)).isEqualTo(link);
    }

    private Parsed page(String text) {
        Report report = FilledReport.of(text);
        return Parsed.page(writer.render(new ReactorReport(
                text,
                text,
                List.of(
                        new ReactorReport.Module(text, "server/" + text, report, ""),
                        new ReactorReport.Module(text, text, null, text)))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, wide and narrow, light and dark: usable by everybody, alone in the world, and inside its window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final Path PICTURES = Path.of("target/pictures");

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(
                        view("bad", Samples::bad),
                        view("good", Samples::good),
                        view("skipped", Samples::skipped),
                        view("reactor", Samples::reactor))
                .flatMap(page -> page);
    }

    private static Stream<Arguments> view(String name, Supplier<Path> page) {
        return Stream.of(1280, 390)
                .flatMap(width -> Stream.of("light", "dark").map(scheme -> Arguments.of(name, page, width, scheme)));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("views")
    void a_page_has_no_fault_that_a_machine_can_find(String name, Supplier<Path> page, int width, String scheme)
            throws IOException {
        Path file = page.get();
        chromium.open(file, width, scheme);
        chromium.picture(PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"));

        chromium.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");

        assertThat(chromium.objections()).isEmpty();
        assertThat(chromium.evaluate("document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(chromium.messages()).isEmpty();
        assertThat(chromium.requests())
                .contains(file.toUri().toString())
                .allMatch(address -> address.equals(file.toUri().toString()) || address.startsWith("data:"));
        assertThat(chromium.evaluate("document.title").toString()).contains("Smart Crate");
    }

    @Test
    void a_page_of_25_000_findings_opens_says_what_it_leaves_out_and_filters() {
        chromium.open(Samples.huge(), 1280, "light");

        assertThat(chromium.all(".finding")).hasSize(2000);
        assertThat(chromium.one("#findings .callout").getText()).contains("23,000 findings are left out");
        assertThat(chromium.all("#dependencies .branches > li")).hasSize(20);
        chromium.one("#filter-text").sendKeys("Type899.java");
        assertThat(chromium.one("#filter-count").getText()).matches("[0-9]+ of 2000 findings match");
        assertThat(chromium.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280L);
        assertThat(chromium.messages()).isEmpty();
    }

    @Test
    void a_page_is_complete_without_script() {
        chromium.refuseScripts(true);
        chromium.open(Samples.bad(), 1280, "light");

        assertThat(chromium.one("#filter").isDisplayed()).isFalse();
        assertThat(chromium.all(".finding")).hasSize(7).allMatch(finding -> finding.isDisplayed());
        assertThat(chromium.one("h1").getText()).startsWith("ledger-settlement");
        chromium.refuseScripts(false);
    }

    @Test
    void paper_shows_what_is_folded() {
        chromium.open(Samples.huge(), 1280, "light");

        chromium.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(chromium.all("details:not([open])")).isEmpty();

        chromium.evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(chromium.all("details[open]")).isEmpty();
    }
}

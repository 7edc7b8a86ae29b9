// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The filter, by keyboard only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterTest {
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

    @BeforeEach
    void open() {
        chromium.open(Samples.bad(), 1280, "light");
    }

    @Test
    void the_first_tab_leads_past_the_contents() {
        chromium.focused().sendKeys(Keys.TAB);
        assertThat(chromium.focused().getText()).isEqualTo("Skip to the report");

        chromium.focused().sendKeys(Keys.ENTER);
        assertThat(chromium.focused().getAttribute("id")).isEqualTo("main");
    }

    @Test
    void a_rule_is_chosen_by_its_first_letters() {
        tabTo("filter-rule").sendKeys("SC120");

        assertThat(shown()).hasSize(2).allMatch(finding -> finding.getText().contains("SC120"));
        assertThat(count()).isEqualTo("2 of 7 findings match");
    }

    @Test
    void file_and_text_narrow_together_whatever_their_case() {
        tabTo("filter-group").sendKeys("ROUTER");
        assertThat(shown()).hasSize(3);

        tabTo("filter-text").sendKeys("Parse");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void the_space_bar_takes_a_severity_away() {
        tabTo("filter-warning").sendKeys(Keys.SPACE);

        assertThat(shown()).hasSize(3).noneMatch(finding -> finding.getText().startsWith("warning"));
    }

    @Test
    void what_matches_nothing_says_so_and_enter_shows_all_again() {
        tabTo("filter-text").sendKeys("no such words");
        assertThat(chromium.one(".nothing").getText()).isEqualTo("No finding matches the filter.");
        assertThat(shown()).isEmpty();

        tabTo("filter-clear").sendKeys(Keys.ENTER);
        assertThat(shown()).hasSize(7);
        assertThat(count()).isEqualTo("7 findings shown");
        assertThat(chromium.focused().getAttribute("id")).isEqualTo("filter-rule");
    }

    @Test
    void hostile_text_is_searched_for_and_never_run() {
        tabTo("filter-text").sendKeys("<script>");

        assertThat(shown()).hasSize(1);
        assertThat(chromium.evaluate("document.title").toString()).startsWith("ledger-settlement");
        assertThat(chromium.messages()).isEmpty();
    }

    private WebElement tabTo(String id) {
        for (int i = 0; i < 60; i++) {
            WebElement focused = chromium.focused();
            if (id.equals(focused.getAttribute("id"))) {
                return focused;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError("no tab leads to " + id);
    }

    private List<WebElement> shown() {
        return chromium.all(".finding").stream().filter(WebElement::isDisplayed).toList();
    }

    private String count() {
        return chromium.one("#filter-count").getText();
    }
}

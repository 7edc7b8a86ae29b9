// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
    private static Set<String> rules() {
        return Pipeline.rules(Gates.all()).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_brings_the_page_of_the_docs(String rule) throws IOException {
        RulePage page = RulePages.of(rule).orElseThrow();

        assertThat(page).isEqualTo(RulePage.parse(Files.readString(Path.of("../docs/rules/" + rule + ".md"))));
        assertThat(page.summary()).isNotBlank().hasSizeLessThan(1024).doesNotContain("\n", "`", "](");
        assertThat(page.markdown()).startsWith("## What it finds").doesNotContain("](", ".md)");
    }

    @Test
    void a_rule_of_another_version_has_no_page() {
        assertThat(RulePages.of("SC999")).isEmpty();
    }

    @Test
    void a_page_is_parted_into_summary_text_and_markdown() {
        RulePage page = RulePage.parse("""
                # SC110 file-too-long

                Gate 1 static

                ## What it finds

                A `file`
                that [is](SC111.md) long.

                ```
                code
                ```

                ## Fix

                Split it.
                """);

        assertThat(page.summary()).isEqualTo("A file that is long.");
        assertThat(page.text()).isEqualTo("What it finds\n\nA file\nthat is long.\n\ncode\n\nFix\n\nSplit it.");
        assertThat(page.markdown())
                .isEqualTo("## What it finds\n\nA `file`\nthat is long.\n\n```\ncode\n```\n\n## Fix\n\nSplit it.");
    }
}

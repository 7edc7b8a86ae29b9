// SPDX-License-Identifier: Apache-2.0
// FINDING_RENDER_FULL_STORY
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;

/** One finding with everything that a reader needs in order to act. */
final class FindingItem {
    private FindingItem() {}

    /** {@code src/main/java/demo/Router.java:12:5}, as an editor takes it. */
    static String place(Finding finding) {
        Location where = finding.where();
        return where.file() + ":" + where.line() + ":" + where.column();
    }

    /** Writes it as an item of a list; the script looks at the data, a reader at the words. */
    static void render(Html html, Finding finding) {
        Mark mark = Mark.of(finding.severity());
        String rule = finding.rule().id();
        html.open(
                "li",
                "class",
                "finding",
                "data-rule",
                rule,
                "data-severity",
                finding.severity().word());
        html.open("p", "class", "head");
        mark.said(html, finding.severity().word());
        html.text(" ")
                .leaf("strong", rule)
                .text(" ")
                .leaf("span", finding.rule().name(), "class", "rule-name");
        html.text(" ").leaf("code", place(finding), "class", "place").close();
        html.leaf("p", finding.what(), "class", "what").open("dl", "class", "story");
        line(html, "why", finding.why());
        line(html, "fix", finding.fix());
        html.open("div")
                .leaf("dt", "see")
                .open("dd")
                .leaf("code", page(finding))
                .close()
                .close();
        html.close().close();
    }

    /** Where the rule is explained, from the root of Smart Crate's own repository. */
    static String page(Finding finding) {
        return "docs/rules/" + finding.rule().id() + ".md";
    }

    private static void line(Html html, String name, String text) {
        html.open("div").leaf("dt", name).leaf("dd", text).close();
    }
}

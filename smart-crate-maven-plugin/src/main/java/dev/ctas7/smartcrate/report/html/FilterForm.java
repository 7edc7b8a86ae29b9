// SPDX-License-Identifier: Apache-2.0
// FILTER_RENDER_LABELLED_FIELDS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields that narrow the findings down. They do nothing without script, so it is the script that shows them. */
final class FilterForm {
    private FilterForm() {}

    static void render(Html html, List<Finding> shown, String groupWord) {
        html.open(
                "form",
                "id",
                "filter",
                "class",
                "filter",
                "role",
                "search",
                "aria-label",
                "Filter findings",
                "hidden",
                "");
        rules(html, shown);
        field(html, "filter-group", groupWord + " contains");
        field(html, "filter-text", "text contains");
        severities(html);
        html.leaf("button", "Show all", "type", "button", "id", "filter-clear");
        html.leaf("p", Words.count(shown.size(), "finding") + " shown", "id", "filter-count", "role", "status");
        html.close();
    }

    private static void rules(Html html, List<Finding> shown) {
        Map<String, String> names = new TreeMap<>();
        shown.forEach(finding -> names.put(finding.rule().id(), finding.rule().name()));
        html.open("div", "class", "field").leaf("label", "rule", "for", "filter-rule");
        html.open("select", "id", "filter-rule").leaf("option", "every rule", "value", "");
        names.forEach((id, name) -> html.leaf("option", id + " " + name, "value", id));
        html.close().close();
    }

    private static void field(Html html, String id, String label) {
        html.open("div", "class", "field").leaf("label", label, "for", id);
        html.empty("input", "type", "search", "id", id, "autocomplete", "off", "spellcheck", "false")
                .close();
    }

    private static void severities(Html html) {
        html.open("fieldset", "class", "field").leaf("legend", "severity").open("div", "class", "checks");
        for (Severity severity : Severity.values()) {
            String id = "filter-" + severity.word();
            html.open("label", "for", id)
                    .empty("input", "type", "checkbox", "id", id, "value", severity.word(), "checked", "")
                    .text(severity.word() + "s")
                    .close();
        }
        html.close().close();
    }
}

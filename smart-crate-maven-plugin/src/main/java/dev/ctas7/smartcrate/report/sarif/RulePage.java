// SPDX-License-Identifier: Apache-2.0
// RULE_PARSE_HELP_PAGE
package dev.ctas7.smartcrate.report.sarif;

import java.util.regex.Pattern;

/**
 * What a rule's page in {@code docs/rules} says, in the two forms that SARIF wants.
 *
 * @param summary the first paragraph of "What it finds", as plain text on one line
 * @param text the page without its title and without markup, for viewers that know no Markdown
 * @param markdown the page without its title; links to other pages are their text only, since a viewer has no such page
 */
record RulePage(String summary, String text, String markdown) {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");
    private static final Pattern MARKUP = Pattern.compile("(?m)^#+ |^```.*\\n|`");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final String FIRST_HEADING = "## What it finds\n";

    /** Reads a page; {@code CompletenessTest} holds all pages to the headings. */
    static RulePage parse(String page) {
        int start = Math.max(0, page.indexOf(FIRST_HEADING));
        String markdown = LINK.matcher(page.substring(start)).replaceAll("$1").strip();
        String plain = BLANK_LINES
                .matcher(MARKUP.matcher(markdown).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
        return new RulePage(summary(plain), plain, markdown);
    }

    private static String summary(String plain) {
        String[] paragraphs = plain.split("\n\n", -1);
        return paragraphs[Math.min(1, paragraphs.length - 1)].replace('\n', ' ').strip();
    }
}

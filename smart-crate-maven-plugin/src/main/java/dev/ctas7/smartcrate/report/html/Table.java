// SPDX-License-Identifier: Apache-2.0
// TABLE_RENDER_LABELLED_CELLS
package dev.ctas7.smartcrate.report.html;

import java.util.List;

/**
 * A table with a caption and headings. On a narrow screen each row is a card and each cell says its heading; the roles
 * are written down, since some browsers forget that a table is one when it is shown otherwise.
 */
final class Table {
    private final Html html;
    private final List<String> headings;
    private int column;

    private Table(Html html, List<String> headings) {
        this.html = html;
        this.headings = headings;
    }

    /**
     * Begins a table; the first column names its row.
     *
     * @param headings one that begins with {@code #} is of a column of numbers, with {@code =} of short words that do
     *     not wrap
     */
    static Table begin(Html html, String caption, String... headings) {
        Table table = new Table(html, List.of(headings));
        html.open("table", "role", "table").leaf("caption", caption);
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String heading : headings) {
            html.leaf("th", name(heading), "scope", "col", "role", "columnheader", "class", style(heading));
        }
        html.close().close().open("tbody", "role", "rowgroup");
        return table;
    }

    /** Begins a row. */
    Table row() {
        html.open("tr", "role", "row");
        column = 0;
        return this;
    }

    /** Ends a row, which must have a cell for each heading. */
    void endRow() {
        if (column != headings.size()) {
            throw new IllegalStateException("a row of " + column + " cells below " + headings);
        }
        html.close();
    }

    /** A cell of text. */
    Table cell(String text) {
        return cell(() -> html.text(text));
    }

    /** A cell of code: a name or a place from the sources. */
    Table code(String text) {
        return cell(() -> html.leaf("code", text));
    }

    /** A cell of anything. */
    Table cell(Runnable content) {
        String heading = headings.get(column);
        String style = style(heading);
        if (column++ == 0) {
            html.open("th", "scope", "row", "role", "rowheader", "class", style, "data-label", name(heading));
        } else {
            html.open("td", "role", "cell", "class", style, "data-label", name(heading));
        }
        html.open("div");
        content.run();
        html.close().close();
        return this;
    }

    /** Ends the table. */
    void end() {
        html.close().close();
    }

    private static String style(String heading) {
        return heading.startsWith("#") ? "num" : heading.startsWith("=") ? "short" : "txt";
    }

    private static String name(String heading) {
        return style(heading).equals("txt") ? heading : heading.substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
// SIZES_RENDER_SPREAD_FIGURES
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Distribution;
import java.util.List;

/** How long the files and how complex the methods are. */
final class SizesPart {
    private final List<Distribution> distributions;

    SizesPart(List<Distribution> distributions) {
        this.distributions = distributions;
    }

    void render(Html html) {
        if (distributions.isEmpty()) {
            html.leaf("p", "There was no source to measure, or Gate 1 did not look.", "class", "absent");
            return;
        }
        html.open("div", "class", "figures-pair");
        distributions.forEach(distribution -> figure(html, distribution));
        html.close();
    }

    private static void figure(Html html, Distribution spread) {
        SizeWords words = SizeWords.of(spread.measure());
        html.open("div", "class", "spread").leaf("h3", words.title());
        html.leaf("p", words.lead(spread), "class", "lead-in");
        html.open("figure");
        new Histogram(spread, words).render(html);
        html.leaf("figcaption", "Hatched bars reach above the limit. The numbers are in the tables below.");
        html.close();
        largest(html, spread, words);
        html.open("details").open("summary").leaf("span", "The bars as a table").close();
        Table table = Table.begin(html, words.title(), words.unit(), "#" + words.things());
        for (Distribution.Bucket bucket : spread.buckets()) {
            table.row()
                    .cell(SizeWords.range(bucket))
                    .cell(Words.number(bucket.count()))
                    .endRow();
        }
        table.end();
        html.close().close();
    }

    private static void largest(Html html, Distribution spread, SizeWords words) {
        Table table = Table.begin(html, "The largest", "place", "#" + words.unit());
        for (Distribution.Peak peak : spread.largest()) {
            table.row()
                    .cell(() -> place(html, peak))
                    .cell(() -> value(html, peak.value(), spread.limit()))
                    .endRow();
        }
        table.end();
    }

    private static void place(Html html, Distribution.Peak peak) {
        if (!peak.element().isEmpty()) {
            html.leaf("code", peak.element()).empty("br");
        }
        String line = peak.element().isEmpty() ? "" : ":" + peak.where().line();
        html.leaf("code", peak.where().file() + line, "class", "place");
    }

    private static void value(Html html, int value, int limit) {
        if (value <= limit) {
            html.text(Words.number(value));
        } else {
            html.leaf("strong", Words.number(value)).leaf("small", " above " + Words.number(limit));
        }
    }
}

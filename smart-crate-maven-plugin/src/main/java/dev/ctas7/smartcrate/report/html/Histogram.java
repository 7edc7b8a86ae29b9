// SPDX-License-Identifier: Apache-2.0
// HISTOGRAM_RENDER_LIMITED_BARS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Distribution.Bucket;
import java.util.List;
import java.util.Locale;

/** Bars of how often each value occurs, with lines at the limit, the median and the value that nine of ten keep. */
final class Histogram {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 250;
    private static final double LEFT = 34;
    private static final double RIGHT = 390;
    private static final double TOP = 58;
    private static final double BOTTOM = 210;
    /** Fewer labels than bars, so that they do not run into each other. */
    private static final int LABELS = 6;

    private final Distribution spread;
    private final SizeWords words;
    private final double step;
    private final int highest;

    Histogram(Distribution spread, SizeWords words) {
        this.spread = spread;
        this.words = words;
        this.step = (RIGHT - LEFT) / spread.buckets().size();
        this.highest = Math.max(
                1, spread.buckets().stream().mapToInt(Bucket::count).max().orElse(1));
    }

    void render(Html html) {
        String id = "spread-" + spread.measure().name().toLowerCase(Locale.ROOT);
        Svg.open(html, id, "chart", WIDTH, HEIGHT, new Svg.Label(words.title(), words.lead(spread)));
        hatch(html, id);
        Svg.text(html, "tick", LEFT - 6, TOP + 4, "end", Words.number(highest));
        Svg.text(html, "tick", LEFT - 6, BOTTOM, "end", "0");
        Svg.line(html, "grid", LEFT, TOP, RIGHT, TOP);
        bars(html, id);
        Svg.line(html, "axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        ticks(html);
        line(html, "median", "median", spread.median(), 49);
        line(html, "ninetieth", "nine of ten", spread.ninetieth(), 33);
        line(html, "limit", "limit", spread.limit(), 17);
        Svg.text(html, "tick", (LEFT + RIGHT) / 2, HEIGHT - 6, "middle", words.unit());
        html.close();
    }

    private static void hatch(Html html, String id) {
        html.open("defs")
                .open(
                        "pattern",
                        "id",
                        id + "-hatch",
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        Svg.rect(html, "over-ground", 0, 0, 6, 6);
        Svg.rect(html, "over-stripe", 0, 0, 3, 6);
        html.close().close();
    }

    private void bars(Html html, String id) {
        double x = LEFT;
        for (Bucket bucket : spread.buckets()) {
            if (bucket.count() > 0) {
                double height = Math.max(1.5, (BOTTOM - TOP) * bucket.count() / highest);
                double gap = Math.min(2, step / 5);
                boolean over = bucket.to() > spread.limit();
                html.empty(
                        "rect",
                        "class",
                        over ? "over" : "within",
                        "fill",
                        over ? "url(#" + id + "-hatch)" : "currentColor",
                        "x",
                        Svg.number(x + gap / 2),
                        "y",
                        Svg.number(BOTTOM - height),
                        "width",
                        Svg.number(step - gap),
                        "height",
                        Svg.number(height));
            }
            x += step;
        }
    }

    private void ticks(Html html) {
        List<Bucket> buckets = spread.buckets();
        int every = (buckets.size() + LABELS - 1) / LABELS;
        for (int i = 0; i < buckets.size(); i += every) {
            Svg.text(
                    html,
                    "tick",
                    LEFT + i * step,
                    BOTTOM + 16,
                    "middle",
                    Words.number(buckets.get(i).from()));
        }
    }

    private void line(Html html, String style, String name, int value, double labelAt) {
        double x = at(value);
        Svg.line(html, "mark-line " + style, x, labelAt + 3, x, BOTTOM);
        boolean right = x > (LEFT + RIGHT) / 2;
        String beyond = value > last().to() ? " \u2192" : "";
        String text = name + " " + Words.number(value) + beyond;
        Svg.text(html, "mark-label " + style, right ? x - 4 : x + 4, labelAt + 8, right ? "end" : "start", text);
    }

    /** Where a value ends: at the right edge of its bar when it is the last one in it; beyond all bars at the edge. */
    private double at(int value) {
        double x = LEFT;
        for (Bucket bucket : spread.buckets()) {
            if (value < bucket.from()) {
                return x;
            }
            if (value <= bucket.to()) {
                double within = bucket.to() - bucket.from() + 1.0;
                return x + step * (value - bucket.from() + 1) / within;
            }
            x += step;
        }
        return RIGHT;
    }

    private Bucket last() {
        return spread.buckets().get(spread.buckets().size() - 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
// DRAWING_FORMAT_SHORT_NUMBERS
package dev.ctas7.smartcrate.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What all drawings share: short numbers, and a name that screen readers say instead of the lines. */
final class Svg {
    /**
     * What a drawing is to somebody who does not see it.
     *
     * @param title its name
     * @param shows what it shows, in words
     */
    record Label(String title, String shows) {}

    private Svg() {}

    /** A coordinate with at most one decimal, the same on every machine. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Opens a drawing with its label; the caller closes it. */
    static void open(Html html, String id, String style, double width, double height, Label label) {
        html.open(
                        "svg",
                        "class",
                        style,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc",
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height))
                .leaf("title", label.title(), "id", id + "-title")
                .leaf("desc", label.shows(), "id", id + "-desc");
    }

    /** A straight line. */
    static void line(Html html, String style, double x1, double y1, double x2, double y2) {
        html.empty("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    /** A rectangle. */
    static void rect(Html html, String style, double x, double y, double width, double height) {
        html.empty(
                "rect",
                "class",
                style,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
    }

    /** Words in a drawing; {@code anchor} is start, middle or end. */
    static void text(Html html, String style, double x, double y, String anchor, String words) {
        html.leaf("text", words, "class", style, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    /** A thin bar that is full at 1; the number stands beside it, so screen readers pass over it. */
    static void bar(Html html, String tone, double share) {
        html.open(
                "svg",
                "class",
                "bar " + tone,
                "aria-hidden",
                "true",
                "viewBox",
                "0 0 100 6",
                "preserveAspectRatio",
                "none");
        rect(html, "track", 0, 0, 100, 6);
        if (share > 0) {
            rect(html, "fill", 0, 0, Math.max(1, 100 * Math.min(1, share)), 6);
        }
        html.close();
    }
}

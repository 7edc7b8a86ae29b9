// SPDX-License-Identifier: Apache-2.0
// MARK_DEFINE_STATUS_SHAPE
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Severity;
import java.util.Locale;

/**
 * The shapes beside words of status: each state has an outline of its own, so that colour only repeats what is said.
 */
enum Mark {
    PASS("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM7.5 12.4l3.1 3.1 6-6.6", "good"),
    FAIL("M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM9 9l6 6M15 9l-6 6", "bad"),
    WARNING("M12 3L22 20.5H2zM12 9.8v5M12 17.6v.2", "fair"),
    NOTE("M3.5 3.5h17v17h-17zM12 11.2v5M12 7.5v.2", "calm"),
    SKIPPED("M5 6l6 6-6 6M13 6l6 6-6 6", "calm"),
    NOT_APPLICABLE("M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM5.4 18.6L18.6 5.4", "calm"),
    FOUNDATION("M12 2.5l8 2.9v6.1c0 4.8-3.2 8.2-8 10c-4.8-1.8-8-5.2-8-10V5.4zM8 12l2.9 2.9L16.2 9", "good"),
    PROVEN("M12 2.2l8.4 4.9v9.8L12 21.8l-8.4-4.9V7.1zM7.8 12.2l3 3 5.6-6.2", "good"),
    LOCKED("M5 10.5h14v10.5H5zM8 10.5V7.5a4 4 0 0 1 8 0v3", "calm"),
    UNLOCKED("M5 10.5h14v10.5H5zM8 10.5V7a4 4 0 0 1 7.7-1.5", "fair"),
    CHANGED("M12 2.2L21.8 12 12 21.8 2.2 12zM8.5 10.3h7M8.5 13.9h7M14.2 7.6l-4.4 8.8", "bad"),
    UNAUTHORIZED("M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM9 9l6 6M15 9l-6 6", "bad");

    private final String path;
    private final String tone;

    Mark(String path, String tone) {
        this.path = path;
        this.tone = tone;
    }

    static Mark of(GateStatus status) {
        return valueOf(status.name());
    }

    static Mark of(DependencyTrust.State state) {
        return valueOf(state.name());
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> FAIL;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    static Mark of(DriftLevel level) {
        return level == DriftLevel.OBSERVE ? PASS : of(level.severity());
    }

    /** The class that gives the shape, and the word beside it, its colour. */
    String tone() {
        return tone;
    }

    /** The word for the state: {@code not-applicable}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outlines, once a page; nothing of it is shown where it stands. */
    static void define(Html html) {
        html.open("svg", "class", "sprite", "aria-hidden", "true", "width", "0", "height", "0");
        for (Mark mark : values()) {
            html.open("symbol", "id", mark.id(), "viewBox", "0 0 24 24")
                    .empty("path", "d", mark.path)
                    .close();
        }
        html.close();
    }

    /** The shape alone, for beside a word; screen readers hear the word only. */
    void shape(Html html) {
        html.open("svg", "class", "mark " + tone, "aria-hidden", "true", "viewBox", "0 0 24 24")
                .empty("use", "href", "#" + id())
                .close();
    }

    /** The shape at a place inside a drawing. */
    void shape(Html html, double x, double y, double size) {
        html.empty(
                "use",
                "href",
                "#" + id(),
                "class",
                "mark " + tone,
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                Svg.number(size),
                "height",
                Svg.number(size));
    }

    /** Shape and word together. */
    void said(Html html, String word) {
        html.open("span", "class", "status " + tone);
        shape(html);
        html.leaf("span", word).close();
    }

    /** The shape as a picture for the browser's tab, in a colour that is seen on light and on dark. */
    String icon() {
        String colour = switch (tone) {
            case "good" -> "2e9e5b";
            case "bad" -> "d5483c";
            case "fair" -> "c48412";
            default -> "7b8794";
        };
        String svg = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' "
                + "stroke-width='2.5' stroke='%23" + colour + "'%3E%3Cpath d='" + path + "'/%3E%3C/svg%3E";
        return svg.replace(" ", "%20");
    }

    private String id() {
        return "mark-" + word();
    }
}

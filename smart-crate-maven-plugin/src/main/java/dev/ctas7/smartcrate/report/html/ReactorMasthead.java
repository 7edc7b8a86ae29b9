// SPDX-License-Identifier: Apache-2.0
// MASTHEAD_RENDER_REACTOR_FIGURES
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** A reactor's first view: the verdict and the figures of all modules together. */
final class ReactorMasthead {
    private ReactorMasthead() {}

    static void render(Html html, ReactorReport reactor, ReactorVerdict verdict, List<Finding> findings) {
        html.open("div", "class", "verdict");
        html.leaf("p", "Smart Crate reactor", "class", "eyebrow");
        html.open("h1").leaf("span", reactor.name(), "class", "crate").text(" ");
        html.leaf("span", reactor.version(), "class", "version").close();
        html.open("p", "class", "judgement " + verdict.mark().tone());
        verdict.mark().shape(html);
        html.leaf("strong", verdict.word()).close();
        html.leaf("p", verdict.because(), "class", "because").close();
        html.open("dl", "class", "figures");
        Masthead.figure(html, "errors", Mark.FAIL, Words.of(findings, Severity.ERROR));
        Masthead.figure(html, "warnings", Mark.WARNING, Words.of(findings, Severity.WARNING));
        Masthead.figure(html, "notes", Mark.NOTE, Words.of(findings, Severity.NOTE));
        Masthead.figure(html, "modules", Words.number(reactor.modules().size()));
        Masthead.figure(html, "lowest score", lowest(reactor));
        html.close();
    }

    private static String lowest(ReactorReport reactor) {
        OptionalInt lowest = reactor.modules().stream()
                .map(ReactorReport.Module::report)
                .filter(Objects::nonNull)
                .map(Report::score)
                .filter(score -> score.measurable() > 0)
                .mapToInt(score -> score.score())
                .min();
        return lowest.isPresent() ? String.valueOf(lowest.getAsInt()) : "none";
    }
}

// SPDX-License-Identifier: Apache-2.0
// MASTHEAD_RENDER_VERDICT_FIRST
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;

/** What has to be seen first: which crate, the verdict and why, the score, and the figures behind them. */
final class Masthead {
    private final Report report;
    private final Verdict verdict;

    Masthead(Report report, Verdict verdict) {
        this.report = report;
        this.verdict = verdict;
    }

    void render(Html html) {
        html.open("div", "class", "lead");
        html.open("div", "class", "verdict");
        html.leaf("p", "Smart Crate report", "class", "eyebrow");
        html.open("h1").leaf("span", report.crate(), "class", "crate").text(" ");
        html.leaf("span", report.version(), "class", "version").close();
        html.open("p", "class", "judgement " + verdict.mark().tone());
        verdict.mark().shape(html);
        html.leaf("strong", verdict.word()).close();
        html.leaf("p", verdict.because(), "class", "because").close();
        html.open("div", "class", "dial");
        new ScoreDial(report.score()).render(html);
        html.close().close();
        figures(html);
    }

    private void figures(Html html) {
        html.open("dl", "class", "figures");
        figure(html, "errors", Mark.FAIL, Words.of(report.findings(), Severity.ERROR));
        figure(html, "warnings", Mark.WARNING, Words.of(report.findings(), Severity.WARNING));
        figure(html, "notes", Mark.NOTE, Words.of(report.findings(), Severity.NOTE));
        figure(html, "suppressed", Words.number(report.exceptions().suppressed().size()));
        figure(html, "frozen", Words.number(report.exceptions().frozen().size()));
        Grade grade = report.grade();
        figure(html, "grade", grade == null ? "none" : grade.letter() + " " + grade.mean());
        html.close();
    }

    static void figure(Html html, String name, Mark mark, long count) {
        html.open("div", "class", "figure " + (count == 0 ? "none" : mark.tone()));
        html.leaf("dt", name).open("dd");
        mark.shape(html);
        html.text(Words.number(count)).close().close();
    }

    static void figure(Html html, String name, String value) {
        html.open("div", "class", "figure").leaf("dt", name).leaf("dd", value).close();
    }
}

// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_VERDICT_LINE
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;

/** Says a whole report in one line: whether it passes, what was found, what was excepted, score and grade. */
final class ConsoleVerdict {
    private static final String NAME = "smart-crate: ";

    private ConsoleVerdict() {}

    /**
     * The line.
     *
     * @param place where findings can be read that are shown nowhere else; empty when they are shown
     */
    static ConsoleLine line(Report report, String place) {
        StyledText text = new StyledText().plain(NAME + safe(report.crate()) + " " + safe(report.version()));
        if (report.gates().stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE)) {
            return text.plain(": not applicable, " + safe(report.gates().get(0).reason()))
                    .line(Level.INFO);
        }
        if (nobodyLooked(report)) {
            return text.plain(": skipped, " + safe(report.gates().get(0).reason()))
                    .line(Level.WARNING);
        }
        text.plain(" ").add(report.passed() ? Style.GOOD : Style.BAD, report.passed() ? "passes" : "does not pass");
        text.plain(": " + counts(report) + ", " + ConsoleScore.headline(report.score()));
        if (report.grade() != null) {
            text.plain(", " + ConsoleGrade.headline(report.grade()));
        }
        if (!report.findings().isEmpty() && !place.isEmpty()) {
            text.plain("; see " + safe(place));
        }
        return text.line(level(report));
    }

    static boolean nobodyLooked(Report report) {
        return report.gates().stream().allMatch(gate -> gate.status() == GateStatus.SKIPPED);
    }

    private static String counts(Report report) {
        StringBuilder counts = new StringBuilder(FindingCounts.words(report.findings()));
        if (!report.suppressed().isEmpty()) {
            counts.append(", ").append(report.suppressed().size()).append(" suppressed");
        }
        if (!report.exceptions().frozen().isEmpty()) {
            counts.append(", ").append(report.exceptions().frozen().size()).append(" frozen");
        }
        return counts.toString();
    }

    private static Level level(Report report) {
        if (!report.passed()) {
            return Level.ERROR;
        }
        boolean warned = report.gates().stream().anyMatch(gate -> gate.status() == GateStatus.WARNING);
        return warned ? Level.WARNING : Level.INFO;
    }
}

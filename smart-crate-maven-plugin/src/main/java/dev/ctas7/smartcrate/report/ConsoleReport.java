// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_ACTIONABLE_REPORT
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a person what a run found and what to do next.
 *
 * <p>When all is well that is one line, with the notes counted. Otherwise: a line for each gate, the findings, the
 * score with its evidence, the grade, where the reports are, and the verdict last, where the eye is.
 */
public final class ConsoleReport {
    private static final String FOR_PEOPLE = ".html";

    private final List<String> advice;
    private final List<String> places;

    /**
     * A renderer of one run's report.
     *
     * @param advice sentences like {@code to gain 20 points, run mvn smart-crate:lock}, best first; may be empty
     * @param places where the written reports are, relative to the module; may be empty
     */
    public ConsoleReport(List<String> advice, List<String> places) {
        this.advice = List.copyOf(advice);
        this.places = List.copyOf(places);
    }

    /** The lines to log, in order. */
    public List<ConsoleLine> render(Report report) {
        List<ConsoleLine> lines = new ArrayList<>();
        if (allWell(report)) {
            lines.add(ConsoleVerdict.line(report, place()));
            return lines;
        }
        if (ConsoleVerdict.nobodyLooked(report)) {
            lines.add(ConsoleVerdict.line(report, ""));
            return lines;
        }
        report.gates().forEach(gate -> lines.add(gate(gate)));
        lines.addAll(new ConsoleFindings(report.splitSuggestions()).render(report.findings(), place()));
        lines.addAll(new ConsoleScore(advice).render(report.score()));
        if (report.grade() != null) {
            lines.add(ConsoleGrade.line(report.grade()));
        }
        if (report.drift() != null) {
            lines.add(ConsoleDrift.line(report.drift()));
        }
        if (!places.isEmpty()) {
            lines.add(new ConsoleLine(Level.INFO, "reports: " + safe(String.join(", ", beside()))));
        }
        lines.add(ConsoleVerdict.line(report, ""));
        return lines;
    }

    /** The report that a person opens: the page, else whatever there is; empty when nothing is written. */
    private String place() {
        return places.stream()
                .filter(place -> place.endsWith(FOR_PEOPLE))
                .findFirst()
                .orElse(places.isEmpty() ? "" : places.get(0));
    }

    /** The first with its folder; those beside it by their names. */
    private List<String> beside() {
        String folder = places.get(0).substring(0, places.get(0).lastIndexOf('/') + 1);
        return places.stream()
                .map(place -> place.equals(places.get(0)) || !place.startsWith(folder)
                        ? place
                        : place.substring(folder.length()))
                .toList();
    }

    /** Notes are for whoever looks; a build that only has notes needs nobody. */
    private static boolean allWell(Report report) {
        boolean settled = report.gates().stream()
                .allMatch(gate -> gate.status() == GateStatus.PASS || gate.status() == GateStatus.NOT_APPLICABLE);
        boolean quiet = report.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE);
        return report.passed() && settled && quiet;
    }

    private static ConsoleLine gate(GateResult gate) {
        String status = gate.status().word();
        String counts = switch (gate.status()) {
            case SKIPPED, NOT_APPLICABLE -> safe(gate.reason());
            case PASS, FAIL, WARNING -> gate.inspected() + " inspected, " + FindingCounts.words(gate.findings());
        };
        return new StyledText()
                .plain("Gate " + gate.gate().number() + " " + padded(gate.gate().word(), 9) + "  ")
                .add(style(gate.status()), status)
                .plain(padded("", 14 - status.length()) + "  " + counts)
                .line(level(gate.status()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static Style style(GateStatus status) {
        return switch (status) {
            case PASS -> Style.GOOD;
            case FAIL -> Style.BAD;
            case WARNING -> Style.DOUBTFUL;
            case SKIPPED, NOT_APPLICABLE -> Style.LABEL;
        };
    }

    private static Level level(GateStatus status) {
        return switch (status) {
            case FAIL -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case PASS, SKIPPED, NOT_APPLICABLE -> Level.INFO;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_ACTIONABLE_REPORT
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells a person what a run found and what to do next.
 *
 * <p>When all is well that is one line. Otherwise: a line for each gate, the findings, the score with its evidence, the
 * grade, where the reports are, and the verdict last, where the eye is.
 */
public final class ConsoleReport {
    private static final String NAME = "smart-crate: ";

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
        if (allWell(report) || nobodyLooked(report)) {
            lines.add(verdict(report));
            return lines;
        }
        report.gates().forEach(gate -> lines.add(gate(gate)));
        lines.addAll(new ConsoleFindings(places, report.splitSuggestions()).render(report.findings()));
        lines.addAll(new ConsoleScore(advice).render(report.score()));
        if (report.grade() != null) {
            lines.add(ConsoleGrade.line(report.grade()));
        }
        if (report.drift() != null) {
            lines.add(ConsoleDrift.line(report.drift()));
        }
        if (!places.isEmpty()) {
            lines.add(new ConsoleLine(Level.INFO, "reports: " + safe(String.join(", ", places))));
        }
        lines.add(verdict(report));
        return lines;
    }

    private static boolean allWell(Report report) {
        boolean settled = report.gates().stream()
                .allMatch(gate -> gate.status() == GateStatus.PASS || gate.status() == GateStatus.NOT_APPLICABLE);
        boolean trusted = report.score().measurable() == 0 || report.score().score() == 100;
        return report.passed() && settled && trusted && report.findings().isEmpty();
    }

    private static boolean nobodyLooked(Report report) {
        return report.gates().stream().allMatch(gate -> gate.status() == GateStatus.SKIPPED);
    }

    private static ConsoleLine gate(GateResult gate) {
        String state = String.format(
                Locale.ROOT,
                "Gate %d %-9s  %-14s  ",
                gate.gate().number(),
                gate.gate().word(),
                gate.status().word());
        String counts = switch (gate.status()) {
            case SKIPPED, NOT_APPLICABLE -> safe(gate.reason());
            case PASS, FAIL, WARNING -> gate.inspected() + " inspected, " + counts(gate.findings());
        };
        return new ConsoleLine(level(gate.status()), state + counts);
    }

    private static Level level(GateStatus status) {
        return switch (status) {
            case FAIL -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case PASS, SKIPPED, NOT_APPLICABLE -> Level.INFO;
        };
    }

    private static ConsoleLine verdict(Report report) {
        StringBuilder text =
                new StringBuilder(NAME).append(safe(report.crate())).append(' ').append(safe(report.version()));
        if (report.gates().stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE)) {
            text.append(": not applicable, ").append(safe(report.gates().get(0).reason()));
            return new ConsoleLine(Level.INFO, text.toString());
        }
        if (nobodyLooked(report)) {
            text.append(": skipped, ").append(safe(report.gates().get(0).reason()));
            return new ConsoleLine(Level.WARNING, text.toString());
        }
        text.append(report.passed() ? " passes" : " does not pass");
        text.append(": ").append(counts(report.findings()));
        if (!report.suppressed().isEmpty()) {
            text.append(", ").append(report.suppressed().size()).append(" suppressed");
        }
        text.append(", ").append(ConsoleScore.headline(report.score()));
        if (report.grade() != null) {
            text.append(", ").append(ConsoleGrade.headline(report.grade()));
        }
        return new ConsoleLine(level(report), text.toString());
    }

    private static Level level(Report report) {
        if (!report.passed()) {
            return Level.ERROR;
        }
        boolean warned = report.gates().stream().anyMatch(gate -> gate.status() == GateStatus.WARNING);
        return warned ? Level.WARNING : Level.INFO;
    }

    private static String counts(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "no finding";
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }
}

// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_REACTOR_TABLE
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows all modules of a build at a glance: one line each, with its verdict or why it has none. */
public final class ReactorTable {
    /** A longer name moves its own line only. */
    private static final int WIDEST_NAME = 40;

    private static final String HEAD = "module";

    private ReactorTable() {}

    /**
     * The lines to log, in order. Modules that the user left out of the build are counted, not listed.
     *
     * @param places where the merged reports are; may be empty
     */
    public static List<ConsoleLine> lines(ReactorReport reactor, List<String> places) {
        List<Module> shown = reactor.modules().stream()
                .filter(module -> !module.reason().equals(ReactorReport.NOT_SELECTED))
                .toList();
        int width = shown.stream()
                .mapToInt(module -> safe(module.artifactId()).length())
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
        width = Math.max(width, HEAD.length());
        List<ConsoleLine> lines = new ArrayList<>();
        lines.add(new ConsoleLine(
                Level.INFO, padded(HEAD, width) + columns("verdict", "score", "grade", "errors", "warnings")));
        for (Module module : shown) {
            lines.add(row(module, width));
        }
        int hidden = reactor.modules().size() - shown.size();
        if (hidden > 0) {
            lines.add(new ConsoleLine(Level.INFO, hidden + " more not selected for this build"));
        }
        if (!places.isEmpty()) {
            lines.add(new ConsoleLine(Level.INFO, "reports: " + safe(String.join(", ", places))));
        }
        lines.add(summary(reactor, shown.size()));
        return lines;
    }

    /** All on one level: Maven writes it before each line, and columns must stay below each other. */
    private static ConsoleLine row(Module module, int width) {
        String name = padded(safe(module.artifactId()), width);
        Report report = module.report();
        if (report == null) {
            return new ConsoleLine(Level.INFO, name + "  " + safe(module.reason()));
        }
        Grade grade = report.grade();
        String columns = columns(
                report.passed() ? "pass" : "fail",
                report.score().measurable() == 0
                        ? "-"
                        : String.valueOf(report.score().score()),
                grade == null ? "-" : grade.letter() + " " + grade.mean(),
                String.valueOf(count(report, Severity.ERROR)),
                String.valueOf(count(report, Severity.WARNING)));
        return new ConsoleLine(Level.INFO, name + columns);
    }

    private static ConsoleLine summary(ReactorReport reactor, int shown) {
        Level level = switch (reactor.verdict()) {
            case PASS -> Level.INFO;
            case FAIL -> Level.ERROR;
            case INCOMPLETE -> Level.WARNING;
        };
        List<Report> judged = reactor.judged();
        long passed = judged.stream().filter(Report::passed).count();
        return new ConsoleLine(
                level,
                "smart-crate: reactor " + safe(reactor.name()) + " " + safe(reactor.version()) + ": "
                        + reactor.verdict().word() + ", " + judged.size() + " of " + shown + " modules judged, "
                        + passed + (passed == 1 ? " passes" : " pass"));
    }

    private static long count(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String columns(String verdict, String score, String grade, String errors, String warnings) {
        return String.format(Locale.ROOT, "  %-9s%5s  %-5s%8s%10s", verdict, score, grade, errors, warnings);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

// SPDX-License-Identifier: Apache-2.0
// FINDING_ENCODE_WORKFLOW_COMMAND
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says findings to GitHub Actions, which shows each beside its line of a pull request.
 *
 * <p>A command acts only where a line begins, and a build log puts a level there. So they are the later lines of one
 * message: only its first line bears the level.
 */
public final class WorkflowCommands {
    /** How many annotations of one level GitHub shows of a step; more are dropped without a word. */
    static final int SHOWN_PER_LEVEL = 10;

    private final String sourcePrefix;

    /** Commands in this frame. */
    public WorkflowCommands(Frame frame) {
        this.sourcePrefix = frame.sourcePrefix();
    }

    /** The message with a command a line, worst first; none without findings. */
    public List<ConsoleLine> render(Report report) {
        List<Finding> findings =
                report.findings().stream().sorted(FindingOrder.WORST_FIRST).toList();
        if (findings.isEmpty()) {
            return List.of();
        }
        StringBuilder commands = new StringBuilder();
        Map<Severity, Integer> seen = new EnumMap<>(Severity.class);
        int shown = 0;
        for (Finding finding : findings) {
            if (seen.merge(finding.severity(), 1, Integer::sum) <= SHOWN_PER_LEVEL) {
                commands.append('\n').append(command(finding));
                shown++;
            }
        }
        Severity worst = findings.get(0).severity();
        return List.of(new ConsoleLine(level(worst), headline(shown, findings.size()) + commands));
    }

    private static String headline(int shown, int all) {
        String annotations = "smart-crate: " + FindingCounts.number(shown, "annotation") + " for GitHub";
        return shown == all
                ? annotations
                : annotations + ", the worst of " + all + " findings: GitHub shows " + SHOWN_PER_LEVEL
                        + " of a level and step";
    }

    private String command(Finding finding) {
        return "::" + name(finding.severity())
                + " file=" + property(sourcePrefix + finding.where().file())
                + ",line=" + finding.where().line()
                + ",col=" + finding.where().column()
                + ",title="
                + property(finding.rule().id() + " " + finding.rule().name())
                + "::" + data(finding.what()) + "%0A" + data(finding.why()) + "%0A" + data("fix: " + finding.fix());
    }

    private static String name(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    /** What has a level too low for {@code mvn --quiet} must not take an error's annotation with it. */
    private static Level level(Severity worst) {
        return switch (worst) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.INFO;
        };
    }

    private static String property(String raw) {
        return ConsoleText.whole(raw).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }

    /** Newlines are shown as in source code, other invisible characters by number, so only the percent sign is left. */
    private static String data(String raw) {
        return ConsoleText.safe(raw).replace("%", "%25");
    }
}

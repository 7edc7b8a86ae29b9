// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_GROUPED_FINDINGS
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows findings file by file, each with its fix, and no rule so often that it hides the others.
 *
 * <p>Why a rule objects is said once, unless it differs: a reader who knows it wants the next place.
 */
final class ConsoleFindings {
    /** How many findings of one rule are shown. */
    static final int SHOWN_PER_RULE = 10;
    /** How many findings are shown in all. */
    static final int SHOWN = 40;

    private static final String FILE_TOO_LONG = "SC110";

    private final List<SplitSuggestion> splits;
    private final Map<String, String> explained = new HashMap<>();

    /** Says under files that are too long how to split them. */
    ConsoleFindings(List<SplitSuggestion> splits) {
        this.splits = splits;
    }

    /**
     * The lines.
     *
     * @param place where the findings that are not shown can be read; empty for nowhere
     */
    List<ConsoleLine> render(List<Finding> findings, String place) {
        ShownFindings chosen = ShownFindings.of(findings, SHOWN_PER_RULE, SHOWN);
        List<ConsoleLine> lines = new ArrayList<>();
        chosen.shown().stream().sorted(FindingOrder.BY_PLACE).forEach(finding -> lines.add(line(finding)));
        if (!chosen.hidden().isEmpty()) {
            lines.add(new ConsoleLine(Level.INFO, chosen.rest(place)));
        }
        return lines;
    }

    private ConsoleLine line(Finding finding) {
        String rule = finding.rule().id();
        Location where = finding.where();
        StyledText text = new StyledText()
                .add(style(finding.severity()), rule)
                .plain(" ")
                .add(Style.STRONG, safe(where.file()) + ":" + where.line() + ":" + where.column())
                .plain(": " + safe(finding.what()));
        boolean first = !explained.containsKey(rule);
        if (!finding.why().equals(explained.put(rule, finding.why()))) {
            text.below("why", safe(finding.why()));
        }
        text.below("fix", safe(finding.fix()));
        split(finding).ifPresent(split -> text.below("split", SplitText.brief(split)));
        if (first) {
            text.below("see", "docs/rules/" + rule + ".md");
        }
        return text.line(level(finding.severity()));
    }

    private Optional<SplitSuggestion> split(Finding finding) {
        return splits.stream()
                .filter(split -> finding.rule().id().equals(FILE_TOO_LONG))
                .filter(split -> split.file().equals(finding.where().file()))
                .findFirst();
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.DOUBTFUL;
            case NOTE -> Style.STRONG;
        };
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.INFO;
        };
    }
}

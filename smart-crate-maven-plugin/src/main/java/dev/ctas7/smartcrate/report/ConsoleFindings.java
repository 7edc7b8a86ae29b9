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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows findings file by file, each with why and fix, and no rule so often that it hides the others. */
final class ConsoleFindings {
    /** How many findings of one rule are shown. */
    static final int SHOWN_PER_RULE = 10;

    private static final Comparator<Finding> BY_FILE = Comparator.comparing(
                    (Finding finding) -> finding.where().file())
            .thenComparingInt(finding -> finding.where().line())
            .thenComparingInt(finding -> finding.where().column())
            .thenComparing(finding -> finding.rule().id());

    private static final String FILE_TOO_LONG = "SC110";

    private final List<String> places;
    private final List<SplitSuggestion> splits;

    /**
     * Says in {@code places}, if there are any, where the findings that are not shown can be read, and under files that
     * are too long how to split them.
     */
    ConsoleFindings(List<String> places, List<SplitSuggestion> splits) {
        this.places = places;
        this.splits = splits;
    }

    List<ConsoleLine> render(List<Finding> findings) {
        List<ConsoleLine> lines = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Finding finding : findings.stream().sorted(BY_FILE).toList()) {
            int count = seen.merge(finding.rule().id(), 1, Integer::sum);
            if (count <= SHOWN_PER_RULE) {
                lines.add(line(finding, count == 1));
            }
        }
        seen.forEach((rule, count) -> {
            if (count > SHOWN_PER_RULE) {
                lines.add(new ConsoleLine(Level.INFO, rest(rule, count)));
            }
        });
        return lines;
    }

    private String rest(String rule, int count) {
        String more = rule + ": " + (count - SHOWN_PER_RULE) + " more of " + count + " are not shown";
        return places.isEmpty() ? more : more + "; all are in " + safe(places.get(0));
    }

    private ConsoleLine line(Finding finding, boolean first) {
        Location where = finding.where();
        StringBuilder text = new StringBuilder(finding.rule().id())
                .append(' ')
                .append(safe(where.file()))
                .append(':')
                .append(where.line())
                .append(':')
                .append(where.column())
                .append(": ")
                .append(safe(finding.what()))
                .append("\n    why  ")
                .append(safe(finding.why()))
                .append("\n    fix  ")
                .append(safe(finding.fix()));
        split(finding).ifPresent(split -> text.append("\n    split  ").append(SplitText.brief(split)));
        if (first) {
            text.append("\n    see  docs/rules/").append(finding.rule().id()).append(".md");
        }
        return new ConsoleLine(level(finding.severity()), text.toString());
    }

    private Optional<SplitSuggestion> split(Finding finding) {
        return splits.stream()
                .filter(split -> finding.rule().id().equals(FILE_TOO_LONG))
                .filter(split -> split.file().equals(finding.where().file()))
                .findFirst();
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.INFO;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_COMMENT_TEXT
package dev.ctas7.smartcrate.report.markdown;

import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.report.FindingCounts;
import java.util.List;

/**
 * Writes {@code report.md}: the comment that a bot puts under a pull request.
 *
 * <p>It begins with a comment that is not shown, {@code <!-- smart-crate:NAME -->}, by which a bot finds the one that
 * it wrote before and replaces it.
 */
public final class MarkdownReport {
    private static final int SHOWN_ADVICE = 4;

    private final List<String> advice;

    /**
     * A renderer of one run's comment.
     *
     * @param advice sentences like {@code to gain 20 points run mvn smart-crate:lock}, best first; may be empty
     */
    public MarkdownReport(List<String> advice) {
        this.advice = List.copyOf(advice);
    }

    /** The whole comment. */
    public String render(Report report) {
        CommentText comment = new CommentText()
                .add(marker(report.crate()))
                .add(heading(report))
                .add("\n" + facts(report) + "\n")
                .add(gates(report));
        if (!advice.isEmpty()) {
            comment.add("\n");
            advice.stream()
                    .limit(SHOWN_ADVICE)
                    .forEach(sentence -> comment.add("- " + MarkdownText.brief(sentence) + "\n"));
        }
        FileFindings.add(report.findings(), comment);
        return comment.toString();
    }

    static String marker(String name) {
        return "<!-- smart-crate:" + MarkdownText.comment(name) + " -->\n";
    }

    private static String heading(Report report) {
        return "### smart-crate: " + MarkdownText.brief(report.crate()) + " " + MarkdownText.brief(report.version())
                + " " + verdict(report) + "\n";
    }

    /** As the console says it; a crate that nobody looked at has not passed. */
    static String verdict(Report report) {
        if (report.gates().stream().allMatch(gate -> gate.status() == GateStatus.SKIPPED)) {
            return "was skipped";
        }
        if (report.gates().stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE)) {
            return "is not judged";
        }
        return report.passed() ? "passes" : "does not pass";
    }

    /** {@code 2 errors, 1 note · zero-trust score 67 of 100 · grade B 75 · 2 suppressed · 12 frozen}. */
    static String facts(Report report) {
        StringBuilder facts = new StringBuilder(FindingCounts.words(report.findings()))
                .append(" · zero-trust score ")
                .append(score(report.score()));
        Grade grade = report.grade();
        if (grade != null) {
            facts.append(" · grade ").append(grade.letter()).append(' ').append(grade.mean());
        }
        if (!report.suppressed().isEmpty()) {
            facts.append(" · ").append(report.suppressed().size()).append(" suppressed");
        }
        if (!report.exceptions().frozen().isEmpty()) {
            facts.append(" · ").append(report.exceptions().frozen().size()).append(" frozen");
        }
        return facts.toString();
    }

    static String score(ZeroTrustScore score) {
        return score.measurable() == 0 ? "not measured" : score.score() + " of 100";
    }

    private static String gates(Report report) {
        StringBuilder table = new StringBuilder("\n| gate | result | inspected | findings |\n|---|---|---:|---|\n");
        for (GateResult gate : report.gates()) {
            boolean looked = gate.status() != GateStatus.SKIPPED && gate.status() != GateStatus.NOT_APPLICABLE;
            table.append("| ")
                    .append(gate.gate().number())
                    .append(' ')
                    .append(gate.gate().word())
                    .append(" | ")
                    .append(gate.status().word())
                    .append(" | ")
                    .append(gate.inspected())
                    .append(" | ")
                    .append(looked ? FindingCounts.words(gate.findings()) : MarkdownText.cell(gate.reason()))
                    .append(" |\n");
        }
        return table.toString();
    }
}

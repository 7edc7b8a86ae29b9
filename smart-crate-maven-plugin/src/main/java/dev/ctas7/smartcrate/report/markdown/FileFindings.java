// SPDX-License-Identifier: Apache-2.0
// FINDING_RENDER_FOLDED_FILES
package dev.ctas7.smartcrate.report.markdown;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.report.FindingCounts;
import dev.ctas7.smartcrate.report.FindingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows findings folded up file by file, the file with the worst first, until the comment is full. */
final class FileFindings {
    /** Room for the words on what is left out and for closing what is open, in bytes. */
    private static final int ROOM = 400;

    private static final String END = "\n</details>\n";

    private final CommentText comment;
    private final List<Finding> left = new ArrayList<>();

    private FileFindings(CommentText comment) {
        this.comment = comment;
    }

    /** Adds what fits, and says what does not. */
    static void add(List<Finding> findings, CommentText comment) {
        FileFindings shown = new FileFindings(comment);
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.stream()
                .sorted(FindingOrder.WORST_FIRST)
                .forEach(finding -> byFile.computeIfAbsent(finding.where().file(), file -> new ArrayList<>())
                        .add(finding));
        byFile.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> file) -> worst(file.getValue())))
                .forEach(file -> shown.file(file.getKey(), file.getValue()));
        shown.rest();
    }

    private static Severity worst(List<Finding> worstFirst) {
        return worstFirst.get(0).severity();
    }

    private void file(String name, List<Finding> findings) {
        String begin = "\n<details><summary>" + MarkdownText.element(name) + ": " + FindingCounts.words(findings)
                + "</summary>\n\n";
        // Once something did not fit nothing is added any more: what is shown is worse than what is not.
        if (!left.isEmpty() || !comment.fits(begin + item(findings.get(0)) + END, ROOM)) {
            left.addAll(findings);
            return;
        }
        comment.add(begin);
        for (Finding finding : findings) {
            String item = item(finding);
            if (left.isEmpty() && comment.fits(item + END, ROOM)) {
                comment.add(item);
            } else {
                left.add(finding);
            }
        }
        comment.add(END);
    }

    private static String item(Finding finding) {
        Location where = finding.where();
        return "- **" + finding.rule().id() + "** " + finding.severity().word() + " at line " + where.line()
                + ", column " + where.column() + ": " + MarkdownText.code(finding.what())
                + "\n  - why " + MarkdownText.code(finding.why())
                + "\n  - fix " + MarkdownText.code(finding.fix()) + "\n";
    }

    private void rest() {
        if (!left.isEmpty()) {
            comment.add("\nNot shown, for a comment has an end: " + FindingCounts.words(left)
                    + ". All findings are in `report.json`, `report.sarif` and `report.html` of the build.\n");
        }
    }
}

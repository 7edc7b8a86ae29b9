// SPDX-License-Identifier: Apache-2.0
// FINDINGS_WRITE_TEXT_LINES
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as people and editors read them: {@code path:line:column: severity rule what}, then why and fix. */
final class TextOutput {
    private static final String MEMBERS = "complexity nesting parameters lines  member\n";

    private final Output out;
    private final Map<String, String> explained = new HashMap<>();

    TextOutput(Output out) {
        this.out = out;
    }

    /** Members if there are any, findings, suggestions if they are asked for, and one line that sums up. */
    void write(Judgement judgement, @Nullable List<SplitSuggestion> suggestions) {
        members(judgement);
        for (Finding finding : judgement.findings()) {
            finding(finding);
            out.pause();
        }
        if (suggestions != null) {
            new SplitOutput(out).text(suggestions);
        }
        StringBuilder text = out.text();
        count(text, judgement.files(), "file").append(", ");
        count(text, judgement.lines(), "line").append(", ");
        count(text, judgement.findings().size(), "finding").append(" (");
        count(text, judgement.count(Severity.ERROR), "error").append(", ");
        count(text, judgement.count(Severity.WARNING), "warning").append(", ");
        count(text, judgement.count(Severity.NOTE), "note").append(')');
        leftOut(text, judgement.suppressed(), " suppressed");
        leftOut(text, judgement.frozen(), " frozen");
        text.append('\n');
    }

    private static void leftOut(StringBuilder text, int count, String how) {
        if (count > 0) {
            text.append(", ").append(count).append(how);
        }
    }

    private void finding(Finding finding) {
        StringBuilder text = out.text();
        text.append(ConsoleText.whole(finding.where().file()))
                .append(':')
                .append(finding.where().line())
                .append(':')
                .append(finding.where().column())
                .append(": ")
                .append(finding.severity().word())
                .append(' ')
                .append(finding.rule().id())
                .append(' ')
                .append(ConsoleText.safe(finding.what()))
                .append('\n');
        String advice =
                "    why  " + ConsoleText.safe(finding.why()) + "\n    fix  " + ConsoleText.safe(finding.fix()) + "\n";
        // Said once a rule: what stands below a hundred findings is read below none.
        if (!advice.equals(explained.put(finding.rule().id(), advice))) {
            text.append(advice);
        }
    }

    private void members(Judgement judgement) {
        if (!judgement.members().isEmpty()) {
            out.text().append(MEMBERS);
        }
        for (FileMembers file : judgement.members()) {
            for (Member member : file.members()) {
                member(file.file(), member);
                out.pause();
            }
        }
    }

    private void member(String file, Member member) {
        StringBuilder text = out.text();
        right(text, member.complexity(), 10);
        right(text, member.nesting(), 8);
        right(text, member.parameters(), 11);
        right(text, member.lines(), 6);
        text.append("  ")
                .append(ConsoleText.whole(file))
                .append(':')
                .append(member.line())
                .append(": ")
                .append(ConsoleText.safe(member.type()))
                .append('#')
                .append(ConsoleText.safe(member.name()))
                .append('\n');
    }

    private static void right(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append(" ".repeat(Math.max(1, width - digits.length()))).append(digits);
    }

    private static StringBuilder count(StringBuilder text, long number, String of) {
        return text.append(number).append(' ').append(of).append(number == 1 ? "" : "s");
    }
}

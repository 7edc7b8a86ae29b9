// SPDX-License-Identifier: Apache-2.0
// FINDINGS_WRITE_JSON_OBJECT
package dev.ctas7.smartcrate.cli;

import static dev.ctas7.smartcrate.report.JsonText.member;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as programs read them: one JSON object, one finding or member a line. */
final class JsonOutput {
    private final Output out;

    JsonOutput(Output out) {
        this.out = out;
    }

    void write(Judgement judgement, boolean members, @Nullable List<SplitSuggestion> suggestions) {
        StringBuilder text = out.text();
        text.append('{');
        member(text, "files", judgement.files());
        text.append(',');
        member(text, "lines", judgement.lines());
        leftOut(text, "suppressed", judgement.suppressed());
        leftOut(text, "frozen", judgement.frozen());
        text.append(",\"findings\":[");
        String between = "\n";
        for (Finding finding : judgement.findings()) {
            text.append(between);
            finding(text, finding);
            between = ",\n";
            out.pause();
        }
        text.append("]");
        if (members) {
            members(text, judgement);
        }
        if (suggestions != null) {
            new SplitOutput(out).json(suggestions);
        }
        text.append("}\n");
    }

    private static void leftOut(StringBuilder text, String key, int count) {
        if (count > 0) {
            text.append(',');
            member(text, key, count);
        }
    }

    private static void finding(StringBuilder text, Finding finding) {
        text.append('{');
        member(text, "rule", finding.rule().id());
        text.append(',');
        member(text, "severity", finding.severity().word());
        text.append(',');
        member(text, "message", finding.what());
        text.append(',');
        member(text, "file", finding.where().file());
        text.append(',');
        member(text, "line", finding.where().line());
        text.append(',');
        member(text, "column", finding.where().column());
        text.append(',');
        member(text, "why", finding.why());
        text.append(',');
        member(text, "fix", finding.fix());
        text.append('}');
    }

    private void members(StringBuilder text, Judgement judgement) {
        text.append(",\"members\":[");
        String between = "\n";
        for (FileMembers file : judgement.members()) {
            for (Member one : file.members()) {
                text.append(between);
                measured(text, file.file(), one);
                between = ",\n";
                out.pause();
            }
        }
        text.append("]");
    }

    private static void measured(StringBuilder text, String file, Member one) {
        text.append('{');
        member(text, "file", file);
        text.append(',');
        member(text, "type", one.type());
        text.append(',');
        member(text, "member", one.name());
        text.append(',');
        member(text, "line", one.line());
        text.append(',');
        member(text, "endLine", one.endLine());
        text.append(',');
        member(text, "complexity", one.complexity());
        text.append(',');
        member(text, "nesting", one.nesting());
        text.append(',');
        member(text, "parameters", one.parameters());
        text.append('}');
    }
}

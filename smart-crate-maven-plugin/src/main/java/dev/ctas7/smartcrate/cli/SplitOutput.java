// SPDX-License-Identifier: Apache-2.0
// SPLIT_WRITE_SUGGESTION_OUTPUT
package dev.ctas7.smartcrate.cli;

import static dev.ctas7.smartcrate.report.JsonText.member;

import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.SplitText;
import java.util.List;

/** Split suggestions after the findings, in the words and keys that the gate's reports have. */
final class SplitOutput {
    private final Output out;

    SplitOutput(Output out) {
        this.out = out;
    }

    void text(List<SplitSuggestion> suggestions) {
        for (SplitSuggestion suggestion : suggestions) {
            for (String line : SplitText.of(suggestion)) {
                out.line(line);
            }
        }
    }

    /** The key {@code splitSuggestions} of the object that is open. */
    void json(List<SplitSuggestion> suggestions) {
        StringBuilder text = out.text();
        text.append(",\"splitSuggestions\":[");
        String between = "\n";
        for (SplitSuggestion suggestion : suggestions) {
            text.append(between).append('{');
            member(text, "file", suggestion.file());
            text.append(',');
            member(text, "lines", suggestion.lines());
            text.append(',');
            member(text, "limit", suggestion.limit());
            text.append(',');
            member(text, "leaves", suggestion.leaves());
            text.append(',');
            member(text, "reason", suggestion.reason());
            text.append(",\"pieces\":[");
            String comma = "";
            for (SplitPiece piece : suggestion.pieces()) {
                text.append(comma);
                piece(text, piece);
                comma = ",";
            }
            text.append("]}");
            between = ",\n";
            out.pause();
        }
        text.append(']');
    }

    private static void piece(StringBuilder text, SplitPiece piece) {
        text.append('{');
        member(text, "name", piece.name());
        text.append(',');
        member(text, "kind", piece.kind().word());
        text.append(',');
        member(text, "lines", piece.lines());
        text.append(',');
        member(text, "delegates", piece.delegates());
        text.append(",\"members\":[");
        String comma = "{";
        for (SplitMember moved : piece.members()) {
            text.append(comma);
            member(text, "name", moved.name());
            text.append(',');
            member(text, "line", moved.line());
            text.append(',');
            member(text, "endLine", moved.endLine());
            text.append('}');
            comma = ",{";
        }
        text.append("],\"needs\":[");
        comma = "{";
        for (SplitNeed need : piece.needs()) {
            text.append(comma);
            member(text, "how", need.how().word());
            text.append(',');
            member(text, "what", need.what());
            text.append('}');
            comma = ",{";
        }
        text.append("]}");
    }
}

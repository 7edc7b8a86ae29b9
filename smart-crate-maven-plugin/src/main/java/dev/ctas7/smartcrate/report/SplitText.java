// SPDX-License-Identifier: Apache-2.0
// SPLIT_FORMAT_SUGGESTION_LINES
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says a split suggestion in few lines, harmless on a console. */
public final class SplitText {
    /** How many pieces are shown of one file. */
    static final int SHOWN_PIECES = 12;

    private static final int SHOWN_MEMBERS = 4;
    private static final int SHOWN_BRIEFLY = 2;
    private static final int SHOWN_NEEDS = 4;

    private SplitText() {}

    /** The file and its lines, then each piece, then what it leaves; only the first line begins at the margin. */
    public static List<String> of(SplitSuggestion suggestion) {
        List<String> lines = new ArrayList<>();
        lines.add(safe(suggestion.file()) + ": " + suggestion.lines() + " lines, limit " + suggestion.limit());
        suggestion.pieces().stream().limit(SHOWN_PIECES).forEach(piece -> lines.add("    " + piece(piece, suggestion)));
        int more = suggestion.pieces().size() - SHOWN_PIECES;
        if (more > 0) {
            int moved = suggestion.pieces().stream()
                    .skip(SHOWN_PIECES)
                    .mapToInt(SplitPiece::lines)
                    .sum();
            lines.add("    and " + more + " more pieces with " + moved + " lines");
        }
        lines.add("    " + outcome(suggestion));
        return lines;
    }

    /** One line for under a finding: the first pieces and what all of them leave, or why there is none. */
    public static String brief(SplitSuggestion suggestion) {
        if (suggestion.pieces().isEmpty()) {
            return safe(suggestion.reason());
        }
        List<String> parts = new ArrayList<>();
        suggestion.pieces().stream()
                .limit(SHOWN_BRIEFLY)
                .forEach(piece -> parts.add(safe(piece.name()) + " (" + piece.lines() + " lines: "
                        + members(piece, SHOWN_MEMBERS - 1) + ")"));
        int more = suggestion.pieces().size() - SHOWN_BRIEFLY;
        if (more > 0) {
            parts.add(more + " more");
        }
        return String.join(", ", parts) + ", leaves " + suggestion.leaves() + " lines";
    }

    private static String piece(SplitPiece piece, SplitSuggestion suggestion) {
        StringBuilder text = new StringBuilder(safe(piece.name()))
                .append(" (")
                .append(piece.lines())
                .append(" lines")
                .append(piece.lines() > suggestion.limit() ? ", itself over the limit" : "")
                .append("): ")
                .append(piece.kind() == SplitPiece.Kind.TYPE ? "the nested type " : "")
                .append(members(piece, SHOWN_MEMBERS));
        needs(piece)
                .forEach((how, what) ->
                        text.append("; ").append(how.word()).append(' ').append(list(what, SHOWN_NEEDS)));
        if (piece.delegates() > 0) {
            text.append("; leaves ")
                    .append(piece.delegates())
                    .append(piece.delegates() == 1 ? " delegate" : " delegates");
        }
        return text.toString();
    }

    private static Map<SplitNeed.How, Set<String>> needs(SplitPiece piece) {
        Map<SplitNeed.How, Set<String>> byHow = new LinkedHashMap<>();
        piece.needs()
                .forEach(need -> byHow.computeIfAbsent(need.how(), how -> new LinkedHashSet<>())
                        .add(need.what()));
        return byHow;
    }

    private static String members(SplitPiece piece, int most) {
        Set<String> names = new LinkedHashSet<>();
        piece.members().stream().map(SplitMember::name).forEach(names::add);
        return list(names, most);
    }

    private static String list(Set<String> names, int most) {
        String shown = safe(String.join(", ", names.stream().limit(most).toList()));
        int more = names.size() - most;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String outcome(SplitSuggestion suggestion) {
        if (suggestion.pieces().isEmpty()) {
            return safe(suggestion.reason());
        }
        String leaves = "leaves " + suggestion.leaves() + " lines";
        return suggestion.reason().isEmpty() ? leaves : leaves + "; " + safe(suggestion.reason());
    }
}

// SPDX-License-Identifier: Apache-2.0
// SPLITS_RENDER_PROPOSED_PIECES
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the longest of the files that are too long could be split. */
final class SplitsPart {
    private static final int UNFOLDED = 3;
    private static final int SHOWN_PIECES = 30;
    private static final int SHOWN_NAMES = 8;

    private final List<SplitSuggestion> suggestions;

    SplitsPart(List<SplitSuggestion> suggestions) {
        this.suggestions = suggestions;
    }

    void render(Html html) {
        if (suggestions.isEmpty()) {
            html.leaf("p", "No file is too long, or nobody asked how to split it.", "class", "absent");
            return;
        }
        html.leaf(
                "p",
                "Proposals, longest file first: what could move to a file of its own, and what ties it to the rest.",
                "class",
                "lead-in");
        suggestions.forEach(suggestion -> suggestion(html, suggestion, suggestions.size() <= UNFOLDED));
    }

    private static void suggestion(Html html, SplitSuggestion suggestion, boolean open) {
        String[] attributes = open ? new String[] {"class", "group", "open", ""} : new String[] {"class", "group"};
        html.open("details", attributes).open("summary");
        html.leaf("code", suggestion.file(), "class", "name");
        html.leaf(
                "span",
                Words.count(suggestion.lines(), "line") + ", limit " + Words.number(suggestion.limit()) + ", "
                        + Words.count(suggestion.pieces().size(), "piece"),
                "class",
                "tally");
        html.close();
        if (!suggestion.pieces().isEmpty()) {
            pieces(html, suggestion);
        }
        html.leaf("p", outcome(suggestion), "class", "outcome").close();
    }

    private static void pieces(Html html, SplitSuggestion suggestion) {
        Table table = Table.begin(html, "Pieces, best first", "new type", "=made of", "#lines", "moves", "ties");
        for (SplitPiece piece : suggestion.pieces().stream().limit(SHOWN_PIECES).toList()) {
            table.row()
                    .code(piece.name())
                    .cell(piece.kind().word())
                    .cell(lines(piece, suggestion.limit()))
                    .cell(names(piece.members().stream().map(SplitMember::name).toList()))
                    .cell(() -> ties(html, piece))
                    .endRow();
        }
        table.end();
        int more = suggestion.pieces().size() - SHOWN_PIECES;
        if (more > 0) {
            html.leaf(
                    "p", Words.count(more, "more piece") + " left out here; all are in report.json.", "class", "rest");
        }
    }

    private static String lines(SplitPiece piece, int limit) {
        return Words.number(piece.lines()) + (piece.lines() > limit ? ", itself too long" : "");
    }

    private static void ties(Html html, SplitPiece piece) {
        Map<SplitNeed.How, Set<String>> byHow = new EnumMap<>(SplitNeed.How.class);
        piece.needs()
                .forEach(need -> byHow.computeIfAbsent(need.how(), how -> new LinkedHashSet<>())
                        .add(need.what()));
        if (byHow.isEmpty() && piece.delegates() == 0) {
            html.text("none");
            return;
        }
        html.open("ul", "class", "plain");
        byHow.forEach((how, what) -> html.leaf("li", how.word() + " " + names(what)));
        if (piece.delegates() > 0) {
            html.leaf("li", "leaves " + Words.count(piece.delegates(), "delegate"));
        }
        html.close();
    }

    private static String names(Collection<String> names) {
        Set<String> distinct = new LinkedHashSet<>(names);
        int more = distinct.size() - SHOWN_NAMES;
        return distinct.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String outcome(SplitSuggestion suggestion) {
        if (suggestion.pieces().isEmpty()) {
            return Words.sentence(suggestion.reason()) + ".";
        }
        String leaves = "Leaves " + Words.count(suggestion.leaves(), "line");
        return suggestion.reason().isEmpty() ? leaves + "." : leaves + "; " + suggestion.reason() + ".";
    }
}

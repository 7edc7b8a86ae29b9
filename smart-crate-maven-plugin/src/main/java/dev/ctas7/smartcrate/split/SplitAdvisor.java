// SPDX-License-Identifier: Apache-2.0
// ADVISOR_COMPUTE_SPLIT_SUGGESTION
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.split.tree.FileOutline;
import dev.ctas7.smartcrate.split.tree.Outline;
import dev.ctas7.smartcrate.split.tree.OutlineReader;
import dev.ctas7.smartcrate.split.tree.TypeOutline;
import java.util.ArrayList;
import java.util.List;

/** Suggests how one file could be split. Safe for use by several threads; what it is given, it never changes. */
public final class SplitAdvisor {
    private SplitAdvisor() {}

    /**
     * What could move out of a file.
     *
     * <p>Never throws for what the text holds: a text that cannot be read, and a Java without a compiler, give a
     * suggestion without pieces that says why.
     *
     * @param path the file's, for the suggestion; nothing is read there
     * @param text the whole source
     * @param limit the lines that a file should have at most, from 1
     */
    public static SplitSuggestion advise(String path, String text, int limit) {
        int lines = (int) text.lines().count();
        if (lines <= limit) {
            return SplitSuggestion.none(path, lines, limit, "it is within the limit");
        }
        Outline outline = OutlineReader.read(text);
        if (outline instanceof Outline.Read read) {
            return suggest(path, read.file(), limit);
        }
        return SplitSuggestion.none(path, lines, limit, ((Outline.Refused) outline).reason());
    }

    private static SplitSuggestion suggest(String path, FileOutline file, int limit) {
        List<Candidate> candidates = new ArrayList<>();
        LineEstimate estimate = new LineEstimate(file);
        for (TypeOutline type : file.types()) {
            MemberGraph graph = new MemberGraph(type);
            candidates.addAll(new TypePieces(graph, estimate, limit).find());
            candidates.addAll(new ClusterPieces(graph, estimate, limit).find());
            candidates.addAll(new ConstantPieces(graph, estimate, limit).find());
        }
        List<Candidate> chosen = Selection.of(candidates, file.lines(), limit);
        int leaves = file.lines() - chosen.stream().mapToInt(Candidate::removed).sum();
        return new SplitSuggestion(
                path,
                file.lines(),
                limit,
                chosen.stream().map(Candidate::piece).toList(),
                leaves,
                leaves <= limit ? "" : Reasons.of(file, chosen, leaves));
    }
}

// SPDX-License-Identifier: Apache-2.0
// ADVICE_SELECT_LONGEST_FILES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.split.SplitAdvisor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds to a finished report how its longest files could be split. The gates stay functions of the facts: this reads the
 * files once more, after the verdict, and changes none.
 */
public final class SplitAdvice {
    /** The rule whose findings are advised on. */
    private static final String FILE_TOO_LONG = "SC110";
    /** The most files that are looked at. */
    static final int MOST = 10;

    private SplitAdvice() {}

    /**
     * The report with at most {@value #MOST} suggestions, for the longest of its files that are too long, longest
     * first. Without such a finding it is the same report, and no compiler class is loaded.
     *
     * @param report what was found
     * @param facts what it was found in
     * @param texts gives a file's text by its path relative to the module, or nothing
     */
    public static Report add(Report report, CrateFacts facts, Function<String, Optional<String>> texts) {
        Set<String> tooLong = report.findings().stream()
                .filter(finding -> finding.rule().id().equals(FILE_TOO_LONG))
                .map(Finding::where)
                .map(where -> where.file())
                .collect(Collectors.toSet());
        if (tooLong.isEmpty()) {
            return report;
        }
        int limit = limit(facts.manifest());
        List<SourceFile> longest = facts.sources().stream()
                .filter(file -> tooLong.contains(file.path()))
                .sorted(Comparator.comparingInt(SourceFile::lines).reversed().thenComparing(SourceFile::path))
                .limit(MOST)
                .toList();
        List<SplitSuggestion> suggestions = new ArrayList<>();
        for (SourceFile file : longest) {
            texts.apply(file.path()).ifPresent(text -> suggestions.add(SplitAdvisor.advise(file.path(), text, limit)));
        }
        return report.with(report.insights().withSplitSuggestions(suggestions));
    }

    /** The lines that a file of the crate may have. */
    public static int limit(ManifestState manifest) {
        return manifest instanceof ManifestState.Present present
                ? Limits.of(present.manifest()).file()
                : Limits.FILE;
    }
}

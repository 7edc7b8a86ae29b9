// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_SHOWN_INSIGHTS
package dev.ctas7.smartcrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run learned besides its findings, for people who want to look closer. No part of the verdict.
 *
 * @param grade how well the code is made; null when nothing was graded
 * @param drift how far the crate has moved from its declared and locked intent; null when Gate 2 did not look
 * @param splitSuggestions how the longest of the files that are too long could be split; longest first
 * @param distributions how long the files and how complex the methods are; empty when there is no source
 * @param dependencies what the crate is built on, in the class path's order
 * @param compliance one row an RFC; empty when no gate looked
 */
public record Insights(
        @Nullable Grade grade,
        @Nullable Drift drift,
        List<SplitSuggestion> splitSuggestions,
        List<Distribution> distributions,
        List<DependencyTrust> dependencies,
        List<Compliance> compliance) {
    /** Nothing learned. */
    public static final Insights NONE = new Insights(null, null, List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Insights {
        splitSuggestions = List.copyOf(splitSuggestions);
        distributions = List.copyOf(distributions);
        dependencies = List.copyOf(dependencies);
        compliance = List.copyOf(compliance);
    }

    /** The same insights with suggestions. */
    public Insights withSplitSuggestions(List<SplitSuggestion> suggestions) {
        return new Insights(grade, drift, suggestions, distributions, dependencies, compliance);
    }
}

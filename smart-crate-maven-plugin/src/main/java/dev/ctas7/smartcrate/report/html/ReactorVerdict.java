// SPDX-License-Identifier: Apache-2.0
// VERDICT_SELECT_REACTOR_WORDS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.ReactorReport;
import java.util.Objects;

/**
 * What a whole reactor comes to.
 *
 * @param word for example {@code does not pass}
 * @param mark the shape beside it
 * @param because one sentence
 */
record ReactorVerdict(String word, Mark mark, String because) {
    /** No module may have failed, and one must have been judged. */
    static ReactorVerdict of(ReactorReport reactor) {
        long judged = reactor.modules().stream()
                .filter(module -> module.report() != null)
                .count();
        long failed = reactor.modules().stream()
                .map(ReactorReport.Module::report)
                .filter(Objects::nonNull)
                .filter(report -> Verdict.of(report).mark() == Mark.FAIL)
                .count();
        String counts =
                Words.number(judged) + " of " + Words.count(reactor.modules().size(), "module") + " judged";
        if (judged == 0) {
            return new ReactorVerdict("not judged", Mark.SKIPPED, counts + ".");
        }
        if (failed > 0) {
            return new ReactorVerdict(
                    "does not pass",
                    Mark.FAIL,
                    counts + ", " + Words.number(failed) + (failed == 1 ? " does" : " do") + " not pass.");
        }
        return new ReactorVerdict("passes", warned(reactor) ? Mark.WARNING : Mark.PASS, counts + ".");
    }

    private static boolean warned(ReactorReport reactor) {
        return reactor.modules().stream()
                .map(ReactorReport.Module::report)
                .filter(Objects::nonNull)
                .map(Verdict::of)
                .anyMatch(verdict -> verdict.mark() == Mark.WARNING);
    }
}

// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_COMPILER_SYNTAX
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SyntaxProblem;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC142: every source is Java that the JDK's own parser accepts. One that is no text has been told by SC141. */
final class RefusedSourceRule implements SourceRule {
    private static final Rule RULE = Rule.of("SC142", "source-refused-by-javac", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        SyntaxProblem syntax = file.structure().syntax();
        if (syntax == null || !file.problem().isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                RULE,
                new Location(file.path(), syntax.line(), syntax.column()),
                Sentences.unended("javac refuses it: " + syntax.message()),
                "What the compiler cannot parse cannot be measured, and no gate passes what it has not seen.",
                "Correct the syntax there, or move the file out of the source roots if it is not meant to compile."));
    }
}

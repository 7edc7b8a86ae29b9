// SPDX-License-Identifier: Apache-2.0
// CONSTRAINT_CHECK_KNOWN_WORD
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.pattern.Constraint;
import dev.ctas7.smartcrate.pattern.ConstraintWord;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.List;

/** SC305: each word of a constraints line is a constraint. */
final class ConstraintWordCheck implements PatternRule {
    /** What a reader needs of a line that is no list. */
    private static final int SHOWN = 40;

    @Override
    public List<Finding> check(PromisedSource source) {
        return source.promise().words().stream()
                .filter(word -> word.constraint().isEmpty())
                .map(word -> finding(source, word))
                .toList();
    }

    private static Finding finding(PromisedSource source, ConstraintWord word) {
        String text = word.text().length() <= SHOWN ? word.text() : word.text().substring(0, SHOWN) + "...";
        String fix = Constraint.nearest(word.text())
                .map(nearest -> "Write " + nearest + " if that was meant, or delete the word.")
                .orElse("Use one of them, separated by commas, or delete the word.");
        return Finding.of(
                PatternRules.UNKNOWN_CONSTRAINT,
                new Location(source.file().path(), word.line(), word.column()),
                text,
                "constraint '" + text + "' is not known, wanted one of " + String.join(", ", Constraint.words()),
                "A promise that nobody understands is kept by nobody.",
                fix);
    }
}

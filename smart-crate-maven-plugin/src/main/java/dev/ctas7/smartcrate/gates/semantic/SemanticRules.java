// SPDX-License-Identifier: Apache-2.0
// SEMANTIC_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockRules;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** The rules of Gate 2. */
final class SemanticRules {
    static final Rule NO_LOCK = Rule.of("SC200", "lock-missing", Severity.WARNING);
    static final Rule UNREADABLE = LockRules.UNREADABLE;
    static final Rule CONTENT = Rule.of("SC202", "lock-content-differs", Severity.ERROR);
    static final Rule INTERFACE = Rule.of("SC203", "lock-interface-differs", Severity.ERROR);
    static final Rule DEPENDENCY = Rule.of("SC204", "lock-dependency-differs", Severity.ERROR);
    static final Rule CONTRADICTION = Rule.of("SC205", "lock-contradicts-itself", Severity.ERROR);

    private SemanticRules() {}

    static List<Rule> all() {
        List<Rule> all = new ArrayList<>(List.of(NO_LOCK, UNREADABLE, CONTENT, INTERFACE, DEPENDENCY, CONTRADICTION));
        all.addAll(DriftRules.all());
        return all;
    }

    static Rule of(LockPart part) {
        return switch (part) {
            case CONTENT -> CONTENT;
            case INTERFACE -> INTERFACE;
            case DEPENDENCY -> DEPENDENCY;
            // Being different is no finding of its own; drift is measured, and only a torn part is wrong.
            case INTENT -> CONTRADICTION;
        };
    }
}

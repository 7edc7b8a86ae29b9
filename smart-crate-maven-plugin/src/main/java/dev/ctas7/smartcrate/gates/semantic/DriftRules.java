// SPDX-License-Identifier: Apache-2.0
// DRIFT_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The rules about drift, one a vector. A finding weighs what its level does; from gate on nobody can talk it down. */
final class DriftRules {
    static final Rule ROLE = Rule.of("SC210", "drift-role", Severity.NOTE);
    static final Rule CONSTRAINT = Rule.of("SC211", "drift-constraint", Severity.NOTE);
    static final Rule COUPLING = Rule.of("SC212", "drift-coupling", Severity.NOTE);
    static final Rule AUTHORITY = Rule.of("SC213", "drift-authority", Severity.NOTE);
    static final Rule PATTERN = Rule.of("SC214", "drift-pattern", Severity.NOTE);
    static final Rule LOOSENED = Rule.untouchable("SC215", "drift-setting-loosened", Severity.ERROR);

    private DriftRules() {}

    static List<Rule> all() {
        return List.of(ROLE, CONSTRAINT, COUPLING, AUTHORITY, PATTERN, LOOSENED);
    }

    static Rule of(DriftVector vector) {
        return switch (vector) {
            case ROLE -> ROLE;
            case CONSTRAINT -> CONSTRAINT;
            case COUPLING -> COUPLING;
            case AUTHORITY -> AUTHORITY;
            case PATTERN -> PATTERN;
        };
    }
}

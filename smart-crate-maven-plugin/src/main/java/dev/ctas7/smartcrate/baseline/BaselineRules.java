// SPDX-License-Identifier: Apache-2.0
// BASELINE_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The rules about the baseline itself. Their findings belong to Gate 1 and cannot be frozen. */
public final class BaselineRules {
    /** An entry matches nothing any more; on a build server, which does not remove it. */
    public static final Rule STALE = Rule.of("SC157", "baseline-stale", Severity.WARNING);

    /** The file is not what the goal writes. */
    public static final Rule UNREADABLE = Rule.of("SC158", "baseline-unreadable", Severity.ERROR);

    /** An entry names a rule that no baseline can freeze. */
    public static final Rule REFUSED = Rule.of("SC159", "baseline-entry-refused", Severity.ERROR);

    private BaselineRules() {}

    /** All of them, by id. */
    public static List<Rule> all() {
        return List.of(STALE, UNREADABLE, REFUSED);
    }
}

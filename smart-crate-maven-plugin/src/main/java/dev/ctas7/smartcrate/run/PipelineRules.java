// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/**
 * The rules about exceptions to rules and about the grade. Their findings belong to Gate 1; a suppression cannot
 * silence them.
 */
public final class PipelineRules {
    static final Rule NO_REASON = Rule.of("SC150", "suppression-without-reason", Severity.ERROR);
    static final Rule UNUSED = Rule.of("SC151", "suppression-unused", Severity.WARNING);
    static final Rule EXPIRED = Rule.of("SC152", "suppression-expired", Severity.ERROR);
    static final Rule UNTOUCHABLE = Rule.of("SC153", "suppression-of-untouchable-rule", Severity.ERROR);
    static final Rule UNKNOWN = Rule.of("SC154", "suppression-of-unknown-rule", Severity.WARNING);
    static final Rule SETTING = Rule.untouchable("SC155", "rule-setting-not-followed", Severity.ERROR);

    static final Rule GRADE = Rule.of("SC156", "grade-below-minimum", Severity.ERROR);

    private static final List<Rule> ALL = List.of(NO_REASON, UNUSED, EXPIRED, UNTOUCHABLE, UNKNOWN, SETTING, GRADE);

    private PipelineRules() {}

    /** All of them, by id. */
    public static List<Rule> all() {
        return ALL;
    }
}

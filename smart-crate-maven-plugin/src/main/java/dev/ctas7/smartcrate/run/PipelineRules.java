// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.baseline.BaselineRules;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about exceptions to rules and about the grade. Their findings belong to Gate 1. An exception that is wrong
 * can be neither suppressed nor frozen: it would be an exception to exceptions.
 */
public final class PipelineRules {
    static final Rule NO_REASON =
            Rule.of("SC150", "suppression-without-reason", Severity.ERROR).repeating();
    static final Rule UNUSED =
            Rule.of("SC151", "suppression-unused", Severity.WARNING).repeating();
    static final Rule EXPIRED =
            Rule.of("SC152", "suppression-expired", Severity.ERROR).repeating();
    static final Rule UNTOUCHABLE =
            Rule.of("SC153", "suppression-of-untouchable-rule", Severity.ERROR).repeating();
    static final Rule UNKNOWN =
            Rule.of("SC154", "suppression-of-unknown-rule", Severity.WARNING).repeating();
    static final Rule SETTING = Rule.untouchable("SC155", "rule-setting-not-followed", Severity.ERROR);

    static final Rule GRADE = Rule.of("SC156", "grade-below-minimum", Severity.ERROR);

    private static final List<Rule> ABOUT_EXCEPTIONS = Stream.concat(
                    Stream.of(NO_REASON, UNUSED, EXPIRED, UNTOUCHABLE, UNKNOWN, SETTING), BaselineRules.all().stream())
            .toList();

    private PipelineRules() {}

    /** All of them, by id. */
    public static List<Rule> all() {
        return Stream.concat(ABOUT_EXCEPTIONS.stream(), Stream.of(GRADE)).toList();
    }

    /** Whether a rule is about settings, suppressions or the baseline themselves. */
    static boolean aboutExceptions(Rule rule) {
        return ABOUT_EXCEPTIONS.contains(rule);
    }
}

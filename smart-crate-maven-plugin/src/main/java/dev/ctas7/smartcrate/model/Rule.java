// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_STABLE_IDENTITY
package dev.ctas7.smartcrate.model;

import java.util.regex.Pattern;

/**
 * One kind of objection, with an id for life: {@code SC}, the gate's number, two digits.
 *
 * @param id for example {@code SC110}; the suppression key, the SARIF ruleId and the name of the page in docs/rules
 * @param name the rule's name in words joined by hyphens, for example {@code file-too-long}
 * @param severity what a finding weighs unless the manifest says otherwise
 * @param untouchable whether its findings can be neither lowered, suppressed nor frozen
 * @param repeats whether one element can break it in several ways, which only the fact tells apart
 */
public record Rule(String id, String name, Severity severity, boolean untouchable, boolean repeats) {
    private static final Pattern ID = Pattern.compile("SC[0-3][0-9]{2}");

    /** Refuses an id that is not of the form. */
    public Rule {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("rule id was '" + id + "' but must look like SC110");
        }
    }

    /** A rule that the user may lower, suppress or freeze. */
    public static Rule of(String id, String name, Severity severity) {
        return new Rule(id, name, severity, false, false);
    }

    /** A rule that a crate cannot talk itself out of. */
    public static Rule untouchable(String id, String name, Severity severity) {
        return new Rule(id, name, severity, true, false);
    }

    /** The same rule where a crate cannot talk itself out of it, with what it weighs there. */
    public Rule untouchableAt(Severity there) {
        return new Rule(id, name, there, true, repeats);
    }

    /** The same rule when one element can break it in several ways. */
    public Rule repeating() {
        return new Rule(id, name, severity, untouchable, true);
    }

    /** The gate that the rule belongs to, read off its id. */
    public GateId gate() {
        return GateId.of(id.charAt(2) - '0');
    }
}

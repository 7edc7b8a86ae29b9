// SPDX-License-Identifier: Apache-2.0
// FINDING_DESCRIBE_ACTIONABLE_OBJECTION
package dev.ctas7.smartcrate.model;

/**
 * One rule violated at one place, in the parts that a reader needs in order to act.
 *
 * @param rule what was violated
 * @param severity the rule's own, unless the manifest changed it
 * @param where the place to open
 * @param element what the finding is about inside the file, for suppression and fingerprint: a type
 *     ({@code demo.Router}), a member ({@code demo.Router#route}), a key path ({@code ports.http}), a word; empty when
 *     it is the file as a whole. Never a line number.
 * @param what the fact, with the measured and the wanted value; no full stop at its end
 * @param why what goes wrong if it stays; one sentence
 * @param fix the smallest next step, in the imperative
 */
public record Finding(
        Rule rule, Severity severity, Location where, String element, String what, String why, String fix) {
    /** A finding without a fix cannot be made. */
    public Finding {
        requireText(what, "what");
        requireText(why, "why");
        requireText(fix, "fix");
        if (what.endsWith(".")) {
            throw new IllegalArgumentException("what was '" + what + "' but must not end with a full stop");
        }
    }

    /** A finding about a file as a whole, with its rule's own severity. */
    public static Finding of(Rule rule, Location where, String what, String why, String fix) {
        return of(rule, where, "", what, why, fix);
    }

    /** A finding about one element, with its rule's own severity. */
    public static Finding of(Rule rule, Location where, String element, String what, String why, String fix) {
        return new Finding(rule, rule.severity(), where, element, what, why, fix);
    }

    /** The same finding with the severity that the manifest asks for. */
    public Finding withSeverity(Severity changed) {
        return new Finding(rule, changed, where, element, what, why, fix);
    }

    private static void requireText(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must say something");
        }
    }
}

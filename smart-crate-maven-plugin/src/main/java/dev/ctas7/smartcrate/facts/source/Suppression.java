// SPDX-License-Identifier: Apache-2.0
// SUPPRESSION_DESCRIBE_ANNOTATED_ELEMENT
package dev.ctas7.smartcrate.facts.source;

/**
 * A {@code SuppressGate} of any package, found in byte code or in a source.
 *
 * @param element {@code demo.Router} for a type, {@code demo.Router#route} for a member, {@code demo} for a package
 * @param rule as written
 * @param reason as written, possibly blank
 * @param until as written, possibly empty
 * @param line a line of the method, which tells it from overloads: the first one of its code in byte code, that of the
 *     annotation in a source; 0 for what is no method, has no code or was compiled without line numbers
 */
public record Suppression(String element, String rule, String reason, String until, int line) {
    /** One whose line is not known. */
    public Suppression(String element, String rule, String reason, String until) {
        this(element, rule, reason, until, 0);
    }

    /** The same on a method whose code begins at this line. */
    public Suppression at(int methodLine) {
        return new Suppression(element, rule, reason, until, methodLine);
    }
}

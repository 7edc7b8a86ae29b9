// SPDX-License-Identifier: Apache-2.0
// SCANNER_DESCRIBE_MISSING_CERTAINTY
package dev.ctas7.smartcrate.facts.source.lexical;

/** Ends a scan that meets something it does not understand, so that a parser can look instead. */
final class Doubt extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a stack trace: it only leads from one place of the grammar to the one that asked. */
    Doubt(String reason, int line, int column) {
        super(reason + " in line " + line + ", column " + column, null, false, false);
    }

    /** What was not understood, with its place. */
    String reason() {
        return String.valueOf(getMessage());
    }
}

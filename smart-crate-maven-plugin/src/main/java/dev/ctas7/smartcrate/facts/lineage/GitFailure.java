// SPDX-License-Identifier: Apache-2.0
// FAILURE_EXPLAIN_MISSING_HISTORY
package dev.ctas7.smartcrate.facts.lineage;

/** Why git gave no answer; the message is for the user and names no path of this machine. */
final class GitFailure extends Exception {
    private static final long serialVersionUID = 1L;

    GitFailure(String message) {
        super(message);
    }

    /** The message, which is always there. */
    String reason() {
        return String.valueOf(getMessage());
    }
}

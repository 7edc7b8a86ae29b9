// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.heartbeat;

/** The whole message that a record with these problems must give. */
final class ProblemText {
    private ProblemText() {}

    static String of(String record, String... problems) {
        return problems.length + " problem(s) in " + record + ":\n  " + String.join("\n  ", problems);
    }
}

// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DESCRIBE_USER_MISTAKE
package dev.ctas7.heartbeat.cli;

/** What the user has to change, in one line that needs no stack trace. */
final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    UserMistake(int exitCode, String message) {
        super(TerminalText.oneLine(message.replaceAll("\\R\\s*", " ")));
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

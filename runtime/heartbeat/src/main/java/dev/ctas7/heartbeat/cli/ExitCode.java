// SPDX-License-Identifier: Apache-2.0
// CODE_DEFINE_COMMAND_OUTCOME
package dev.ctas7.heartbeat.cli;

/** What a command's exit code says; part of the command line's contract. */
final class ExitCode {
    /** It did what was asked, and found nothing wrong. */
    static final int OK = 0;

    /** It did what was asked, and found something wrong. */
    static final int FOUND = 1;

    /** An option or a file is not as it must be; nothing was done. */
    static final int USAGE = 2;

    /** No server, or no orchestrator, answered. */
    static final int UNREACHABLE = 3;

    /** Our own fault. */
    static final int FAULT = 70;

    private ExitCode() {}
}

// SPDX-License-Identifier: Apache-2.0
// EXIT_HOLD_PROCESS_CODES
package dev.ctas7.smartcrate.cli;

/** What a hook or a build reads off the process. */
final class ExitCode {
    /** It looked, and found no error and no warning. */
    static final int CLEAN = 0;

    /** It looked, and found an error or a warning. */
    static final int FINDINGS = 1;

    /** It could not look, and says why on standard error. */
    static final int NOT_LOOKED = 2;

    private ExitCode() {}
}

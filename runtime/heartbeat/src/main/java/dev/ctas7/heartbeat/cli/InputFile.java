// SPDX-License-Identifier: Apache-2.0
// FILE_READ_NAMED_INPUT
package dev.ctas7.heartbeat.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that options name. */
final class InputFile {
    private InputFile() {}

    /** The file, if it can be read at all; what is in it is for others to judge. */
    static Path readable(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserMistake(ExitCode.USAGE, option + ": " + file + " is no file; name one that exists");
        }
        if (!Files.isReadable(file)) {
            throw new UserMistake(ExitCode.USAGE, option + ": " + file + " may not be read by this user");
        }
        return file;
    }
}

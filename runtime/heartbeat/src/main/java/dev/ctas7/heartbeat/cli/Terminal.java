// SPDX-License-Identifier: Apache-2.0
// TERMINAL_RUN_SIZE_QUESTION
package dev.ctas7.heartbeat.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terminal that standard output goes to.
 *
 * @param lines at least {@value #LEAST_LINES}
 * @param columns at least {@value #LEAST_COLUMNS}
 */
record Terminal(int lines, int columns) {
    private static final int LEAST_LINES = 8;
    private static final int LEAST_COLUMNS = 60;
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,4}) ([0-9]{1,4})\\s*");

    /** What a terminal has that does not say how large it is. */
    static final Terminal USUAL = new Terminal(24, 80);

    Terminal {
        lines = Math.max(LEAST_LINES, lines);
        columns = Math.max(LEAST_COLUMNS, columns);
    }

    /**
     * Asks the system's own programs, since Java cannot: {@code System.console()} is there on newer JDKs whatever
     * output goes to. Empty in a pipe, a file, and where there are no such programs.
     */
    static Optional<Terminal> ask() {
        try {
            Process isTerminal = new ProcessBuilder("test", "-t", "1")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!isTerminal.waitFor(1, TimeUnit.SECONDS) || isTerminal.exitValue() != 0) {
                return Optional.empty();
            }
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(parse(new String(stty.getInputStream().readNBytes(20), StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Reads {@code LINES COLUMNS}; a terminal that says 0 does not know. */
    static Terminal parse(String answer) {
        Matcher size = SIZE.matcher(answer);
        if (!size.matches() || size.group(1).equals("0") || size.group(2).equals("0")) {
            return USUAL;
        }
        return new Terminal(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}

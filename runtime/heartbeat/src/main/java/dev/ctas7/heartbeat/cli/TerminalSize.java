// SPDX-License-Identifier: Apache-2.0
// TERMINAL_RUN_SIZE_QUESTION
package dev.ctas7.heartbeat.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a terminal shows.
 *
 * @param lines at least {@value #LEAST_LINES}
 * @param columns at least {@value #LEAST_COLUMNS}
 */
record TerminalSize(int lines, int columns) {
    private static final int LEAST_LINES = 8;
    private static final int LEAST_COLUMNS = 60;
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,4}) ([0-9]{1,4})\\s*");

    /** What a terminal has that does not say how large it is. */
    static final TerminalSize UNKNOWN = new TerminalSize(24, 80);

    TerminalSize {
        lines = Math.max(LEAST_LINES, lines);
        columns = Math.max(LEAST_COLUMNS, columns);
    }

    /** Asks {@code stty}, since Java cannot ask by itself; unknown where there is none. */
    static TerminalSize ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
            stty.waitFor(1, TimeUnit.SECONDS);
            return parse(answer);
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    /** Reads {@code LINES COLUMNS}; a terminal that says 0 does not know. */
    static TerminalSize parse(String answer) {
        Matcher size = SIZE.matcher(answer);
        if (!size.matches() || size.group(1).equals("0") || size.group(2).equals("0")) {
            return UNKNOWN;
        }
        return new TerminalSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}

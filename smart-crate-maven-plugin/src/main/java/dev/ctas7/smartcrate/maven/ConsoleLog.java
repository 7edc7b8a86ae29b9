// SPDX-License-Identifier: Apache-2.0
// CONSOLE_PRINT_LEVELLED_LINES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.report.ConsoleLine;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.slf4j.Logger;

/** Hands rendered lines to Maven, each on its level. */
final class ConsoleLog {
    private ConsoleLog() {}

    /** A goal's lines. */
    static void print(List<ConsoleLine> lines, Log log) {
        for (ConsoleLine line : lines) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }

    /** The lines of what is no goal. */
    static void print(List<ConsoleLine> lines, Logger log) {
        for (ConsoleLine line : lines) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// COLOUR_RENDER_CRATE_CONDITION
package dev.ctas7.heartbeat.cli;

/** Marks lines with colours where the reader's terminal has them; a word always says the same. */
enum Colours {
    /** For files, pipes, and who sets {@code NO_COLOR}. */
    NONE("", "", "", "", ""),
    /** For terminals. */
    ANSI("\u001b[1m", "\u001b[31m", "\u001b[33m", "\u001b[32m", "\u001b[0m");

    private final String bold;
    private final String red;
    private final String yellow;
    private final String green;
    private final String end;

    Colours(String bold, String red, String yellow, String green, String end) {
        this.bold = bold;
        this.red = red;
        this.yellow = yellow;
        this.green = green;
        this.end = end;
    }

    String heading(String line) {
        return bold + line + end;
    }

    String alarm(String line) {
        return red + line + end;
    }

    String mark(CrateRow.Condition condition, String line) {
        return switch (condition) {
            case UNAUTHORIZED, MISSING, UNHEALTHY -> red + line + end;
            case DEGRADED, STOPPING, STARTING -> yellow + line + end;
            case HEALTHY -> green + line + end;
        };
    }
}

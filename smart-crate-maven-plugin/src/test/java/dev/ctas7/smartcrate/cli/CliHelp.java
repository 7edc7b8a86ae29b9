// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

/** What the command line says of itself. */
public final class CliHelp {
    private CliHelp() {}

    public static String text() {
        return Cli.run("--help").out();
    }
}

// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_HEARTBEAT_TOOLS
package dev.ctas7.heartbeat.cli;

/** The front door of {@code heartbeat.jar}. */
public final class Main {
    private Main() {}

    /** Runs one command; see {@code --help}. */
    public static void main(String[] args) {}
}

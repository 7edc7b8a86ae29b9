// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command, run in this process, and what it said. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(code, out.toString(), err.toString());
    }
}

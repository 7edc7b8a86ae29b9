// SPDX-License-Identifier: Apache-2.0
// OUTPUT_WRITE_BUFFERED_TEXT
package dev.ctas7.smartcrate.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes UTF-8, whatever the locale, in large pieces, and stops without a word when nobody reads any more. */
final class Output {
    private static final int PIECE = 1 << 16;

    private final PrintStream stream;
    private final StringBuilder text = new StringBuilder();
    private boolean unread;

    Output(PrintStream stream) {
        this.stream = stream;
    }

    /** To append to; call {@link #pause()} now and then. */
    StringBuilder text() {
        return text;
    }

    /** Writes a line. */
    void line(String line) {
        text.append(line).append('\n');
        pause();
    }

    /** Writes what has been gathered when it is much. */
    void pause() {
        if (text.length() >= PIECE) {
            flush();
        }
    }

    /** Writes what has been gathered. */
    void flush() {
        if (!unread && text.length() > 0) {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            stream.write(bytes, 0, bytes.length);
            unread = stream.checkError();
        }
        text.setLength(0);
    }
}

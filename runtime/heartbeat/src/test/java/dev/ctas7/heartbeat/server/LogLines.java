// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.text.MessageFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged while it is open, from INFO on. */
public final class LogLines extends Handler implements AutoCloseable {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger logger;

    /** Begins to collect what anybody in this process logs. */
    public LogLines() {
        this("");
    }

    /** Begins to collect what is logged below a package. */
    public LogLines(String logged) {
        logger = Logger.getLogger(logged);
        logger.addHandler(this);
    }

    /** Level and text of each line that holds a word. */
    public List<String> with(String word) {
        return lines.stream().filter(line -> line.contains(word)).toList();
    }

    /** All lines. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.INFO.intValue()) {
            Object[] parameters = line.getParameters();
            String text = String.valueOf(line.getMessage());
            lines.add(line.getLevel() + " "
                    + (parameters == null || parameters.length == 0 ? text : MessageFormat.format(text, parameters)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}

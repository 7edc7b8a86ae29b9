// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A logger that keeps its lines. */
public final class LogLines implements System.Logger {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** The lines so far, each as {@code LEVEL text}. */
    public List<String> lines() {
        return lines;
    }

    @Override
    public String getName() {
        return "test";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        lines.add(level + " " + message);
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String format, Object @Nullable ... params) {
        lines.add(level + " " + (format == null ? "" : MessageFormat.format(format, params)));
    }
}

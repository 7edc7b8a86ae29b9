// SPDX-License-Identifier: Apache-2.0
// RING_EXPLAIN_WRONG_LINES
package dev.ctas7.heartbeat.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/** Collects what is wrong with a file of keys, each with its place, so that all of it is told at once. */
final class RingProblems {
    /** More than these nobody reads in one go. */
    private static final int MOST_SHOWN = 50;

    private static final int MOST_CHARACTERS = 200;

    /** One line of the message. */
    private record Problem(int line, int column, String text) {}

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    RingProblems(Path file) {
        this.file = file;
    }

    void add(@Nullable TomlPosition where, String what) {
        int line = where == null ? 1 : Math.max(1, where.line());
        int column = where == null ? 1 : Math.max(1, where.column());
        found.add(new Problem(line, column, shown(what, MOST_CHARACTERS)));
    }

    void throwIfAny() throws TrustException {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        StringBuilder message = new StringBuilder()
                .append(found.size())
                .append(" problem(s) in ")
                .append(file)
                .append(':');
        for (Problem problem : found.subList(0, Math.min(found.size(), MOST_SHOWN))) {
            message.append("\n  ").append(file).append(':').append(problem.line());
            message.append(':').append(problem.column()).append(": ").append(problem.text());
        }
        if (found.size() > MOST_SHOWN) {
            message.append("\n  and ").append(found.size() - MOST_SHOWN).append(" more");
        }
        throw new TrustException(message.toString());
    }

    /** The text cut when long, and nothing in it that could move a terminal's cursor or end a line. */
    static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> {
            int type = Character.getType(c);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            shown.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
        });
        return text.codePointCount(0, text.length()) > most ? shown.append('…').toString() : shown.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
// PLACE_HOLD_OPEN_QUESTION
package dev.ctas7.smartcrate.migrate.edit;

import java.util.Comparator;

/**
 * A place that a person decides.
 *
 * @param file relative to the module, with {@code /}
 * @param line from 1
 * @param column from 1
 * @param what stands there
 * @param why it is left alone
 * @param todo what to do about it
 */
public record Open(String file, int line, int column, String what, String why, String todo)
        implements Comparable<Open> {
    private static final Comparator<Open> ORDER = Comparator.comparing(Open::file)
            .thenComparingInt(Open::line)
            .thenComparingInt(Open::column)
            .thenComparing(Open::what);

    /** By file and place. */
    @Override
    public int compareTo(Open other) {
        return ORDER.compare(this, other);
    }
}

// SPDX-License-Identifier: Apache-2.0
// LOCATION_DESCRIBE_RELATIVE_PLACE
package dev.ctas7.smartcrate.model;

/**
 * A place in a crate.
 *
 * @param file relative to the module, with {@code /}; the same on every machine
 * @param line from 1
 * @param column from 1
 */
public record Location(String file, int line, int column) {
    /** Refuses positions that no editor could open. */
    public Location {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("location was '" + file + ":" + line + ":" + column + "'");
        }
    }

    /** The first character of a file: where a finding about the whole file points. */
    public static Location of(String file) {
        return new Location(file, 1, 1);
    }

    /** A line of a file. */
    public static Location of(String file, int line) {
        return new Location(file, line, 1);
    }
}

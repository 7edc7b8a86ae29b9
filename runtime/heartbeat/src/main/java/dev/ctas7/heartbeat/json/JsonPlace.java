// SPDX-License-Identifier: Apache-2.0
// PLACE_HOLD_LINE_COLUMN
package dev.ctas7.heartbeat.json;

/**
 * A place in a JSON text.
 *
 * @param line from 1
 * @param column from 1, in bytes of UTF-8
 */
public record JsonPlace(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

/**
 * Where the name of a member stands; both sides must find one there.
 *
 * @param line from 1
 * @param column from 1
 * @param name as declared, {@code <init>} for constructors
 */
record Place(int line, int column, String name) {
    @Override
    public String toString() {
        return line + ":" + column + " " + name;
    }
}

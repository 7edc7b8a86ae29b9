// SPDX-License-Identifier: Apache-2.0
// NUMBER_HOLD_GROWING_LIST
package dev.ctas7.smartcrate.facts.effects;

import java.util.Arrays;

/** Numbers in a row. A call graph has millions. */
final class IntList {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void sort() {
        Arrays.sort(values, 0, size);
    }
}

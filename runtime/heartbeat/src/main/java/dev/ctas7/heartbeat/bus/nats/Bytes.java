// SPDX-License-Identifier: Apache-2.0
// BUFFER_HOLD_PASSING_BYTES
package dev.ctas7.heartbeat.bus.nats;

import java.util.Arrays;

/** Bytes that are added at the end and taken from the beginning. For one thread. */
final class Bytes {
    private byte[] bytes = new byte[256];
    private int start;
    private int end;

    int size() {
        return end - start;
    }

    /** Its bytes begin at 0 as long as nothing was taken. */
    byte[] array() {
        return bytes;
    }

    void add(byte[] data, int offset, int length) {
        if (end + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + length, 2 * bytes.length));
        }
        System.arraycopy(data, offset, bytes, end, length);
        end += length;
    }

    int take(byte[] into, int offset, int length) {
        int part = Math.min(length, size());
        System.arraycopy(bytes, start, into, offset, part);
        start += part;
        if (start == end) {
            clear();
        }
        return part;
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    void clear() {
        start = 0;
        end = 0;
    }
}

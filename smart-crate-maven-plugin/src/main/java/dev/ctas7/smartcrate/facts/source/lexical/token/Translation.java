// SPDX-License-Identifier: Apache-2.0
// ESCAPE_PARSE_UNICODE_CHARACTERS
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A source with its Unicode escapes (JLS 3.3) written as the characters they stand for, and the way back.
 *
 * <p>Few files hold any, so they are translated as a whole and no reader of tokens has to know of them.
 */
final class Translation {
    private final byte[] raw;
    private final byte[] bytes;
    private final int length;
    /** Pairs: offset in the translated text, offset in the file; between two pairs both run in step. */
    private int[] steps = new int[16];

    private int used;

    private Translation(byte[] raw, byte[] bytes, int length) {
        this.raw = raw;
        this.bytes = bytes;
        this.length = length;
    }

    /** The file as it is. */
    static Translation none(byte[] raw, int length) {
        return new Translation(raw, raw, length);
    }

    /** The first {@code length} bytes of a file, translated. */
    static Translation of(byte[] raw, int length) {
        // No character takes more bytes than its escape.
        byte[] text = new byte[length];
        Translation steps = new Translation(raw, text, 0);
        int size = 0;
        int copied = 0;
        int at = 0;
        while (at < length) {
            int next = raw[at] == '\\' ? UnicodeEscape.end(raw, at, length) : at + 1;
            if (next > at + 1 && UnicodeEscape.isEscape(raw, at)) {
                System.arraycopy(raw, copied, text, size, at - copied);
                size += at - copied;
                next = UnicodeEscape.completed(raw, next, length);
                size = UnicodeEscape.write(raw, at, next, text, size);
                steps.add(size, next);
                copied = next;
            }
            at = next;
        }
        System.arraycopy(raw, copied, text, size, length - copied);
        Translation translated = new Translation(raw, text, size + length - copied);
        translated.steps = steps.steps;
        translated.used = steps.used;
        return translated;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** What the file holds between two offsets of the translated text. */
    String original(int from, int to) {
        int start = rawOffset(from);
        return new String(raw, start, rawOffset(to) - start, StandardCharsets.UTF_8);
    }

    /** The column of an offset in the line that begins at another, from 1, in characters of the file. */
    int column(int lineBegin, int offset) {
        int column = 1;
        int stop = rawOffset(offset);
        for (int i = rawOffset(lineBegin); i < stop; i++) {
            // The later bytes of a UTF-8 character take no column, nor does the mark at the very beginning.
            column += (raw[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return column;
    }

    private int rawOffset(int offset) {
        int low = 0;
        int high = used / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps[2 * middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : offset - steps[2 * low - 2] + steps[2 * low - 1];
    }

    private void add(int translated, int original) {
        if (used == steps.length) {
            steps = Arrays.copyOf(steps, 2 * used);
        }
        steps[used++] = translated;
        steps[used++] = original;
    }
}

// SPDX-License-Identifier: Apache-2.0
// LINE_PARSE_MESSAGE_LENGTHS
package dev.ctas7.heartbeat.bus.nats;

import java.nio.charset.StandardCharsets;

/**
 * What a line of NATS's protocol announces: {@code MSG subject sid [reply] payload} or {@code HMSG subject sid [reply]
 * headers total}.
 *
 * @param isMessage whether it is one of these
 * @param hasHeaders whether it announces a header block, be it of no bytes
 * @param headerBytes length of the header block that follows
 * @param payloadBytes length of the payload that follows that
 */
record MessageLine(boolean isMessage, boolean hasHeaders, int headerBytes, int payloadBytes) {
    static final MessageLine OTHER = new MessageLine(false, false, 0, 0);

    /** Reads a line with its line end; what it cannot read is another line, and jnats's affair. */
    static MessageLine parse(byte[] line, int length) {
        int end = length - (length > 1 && line[length - 2] == '\r' ? 2 : 1);
        boolean headers = begins(line, end, "HMSG ");
        if (!headers && !begins(line, end, "MSG ")) {
            return OTHER;
        }
        int lastSpace = space(line, end);
        long total = number(line, lastSpace + 1, end);
        long block = headers ? number(line, space(line, lastSpace) + 1, lastSpace) : 0;
        if (total < 0 || block < 0 || block > total) {
            return OTHER;
        }
        return new MessageLine(true, headers, (int) block, (int) (total - block));
    }

    /** Makes the {@code HMSG} line that this was read from the {@code MSG} line of the same message. */
    void writeWithoutHeaders(Bytes line) {
        byte[] was = line.copy();
        int lastSpace = space(was, was.length);
        int front = space(was, lastSpace);
        line.clear();
        line.add(was, 1, front);
        byte[] length = (payloadBytes + "\r\n").getBytes(StandardCharsets.US_ASCII);
        line.add(length, 0, length.length);
    }

    private static boolean begins(byte[] line, int end, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i >= end || line[i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the last space before a place is; -1 for nowhere. */
    private static int space(byte[] line, int before) {
        int at = before - 1;
        while (at >= 0 && line[at] != ' ') {
            at--;
        }
        return at;
    }

    /** A number of at most nine digits; -1 when it is none. */
    private static long number(byte[] line, int from, int to) {
        if (from >= to || to - from > 9) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            if (line[i] < '0' || line[i] > '9') {
                return -1;
            }
            value = value * 10 + line[i] - '0';
        }
        return value;
    }
}

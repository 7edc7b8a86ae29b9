// SPDX-License-Identifier: Apache-2.0
// HEADER_FILTER_HOSTILE_BLOCKS
package dev.ctas7.heartbeat.bus.nats;

import io.nats.client.support.IncomingHeadersProcessor;

/**
 * Takes header blocks that are none out of what a server sends; their messages arrive without headers.
 *
 * <p>A NATS server 2.9 passes on any bytes as a header block. The reader of jnats 2.26.0 dies of those that it cannot
 * parse, and its connection is noticed to be over some seconds later: one message of a rogue would silence all who
 * subscribe to its subject. Without headers it is a message like any other, and unsigned.
 *
 * <p>For one thread; knows of the protocol just the lengths that {@code MSG} and {@code HMSG} announce.
 */
final class HeaderGuard {
    /** A longer block is none; ours have three short lines. */
    static final int LONGEST_BLOCK = 64 * 1024;

    private static final long LINE_END = 2;

    private final Bytes line = new Bytes();
    private final Bytes block = new Bytes();
    private final Bytes out = new Bytes();
    /** Bytes of the header block that are still to come, and of payload with its line end. */
    private int blockLeft;

    private long bodyLeft;
    private boolean blockTooLong;
    private MessageLine announced = MessageLine.OTHER;

    /** How many bytes are ready. */
    int passed() {
        return out.size();
    }

    /** Takes ready bytes out. */
    int take(byte[] into, int offset, int length) {
        return out.take(into, offset, length);
    }

    /** Puts bytes from the server in. */
    void accept(byte[] data, int count) {
        for (int at = 0; at < count; ) {
            if (blockLeft > 0) {
                at += acceptBlock(data, at, count);
            } else if (bodyLeft > 0) {
                int part = (int) Math.min(bodyLeft, count - at);
                out.add(data, at, part);
                bodyLeft -= part;
                at += part;
            } else {
                at += acceptLine(data, at, count);
            }
        }
    }

    private int acceptLine(byte[] data, int from, int to) {
        int end = from;
        while (end < to && data[end] != '\n') {
            end++;
        }
        boolean whole = end < to;
        int part = whole ? end + 1 - from : end - from;
        line.add(data, from, part);
        if (whole) {
            announced = MessageLine.parse(line.array(), line.size());
            blockLeft = announced.headerBytes();
            blockTooLong = blockLeft > LONGEST_BLOCK;
            if (blockLeft == 0) {
                if (announced.hasHeaders()) {
                    announced.writeWithoutHeaders(line);
                }
                body();
            }
        }
        return part;
    }

    private int acceptBlock(byte[] data, int from, int to) {
        int part = Math.min(blockLeft, to - from);
        if (!blockTooLong) {
            block.add(data, from, part);
        }
        blockLeft -= part;
        if (blockLeft == 0) {
            boolean good = !blockTooLong && isReadable(block.copy());
            if (!good) {
                announced.writeWithoutHeaders(line);
            }
            body();
            if (good) {
                out.add(block.array(), 0, block.size());
            }
            block.clear();
        }
        return part;
    }

    /** Passes the line on, and expects the payload that it announces. */
    private void body() {
        out.add(line.array(), 0, line.size());
        line.clear();
        bodyLeft = announced.isMessage() ? announced.payloadBytes() + LINE_END : 0;
    }

    /** By the very parser that would die of it. */
    private static boolean isReadable(byte[] block) {
        try {
            return new IncomingHeadersProcessor(block).getSerializedLength() == block.length;
        } catch (RuntimeException none) {
            return false;
        }
    }
}

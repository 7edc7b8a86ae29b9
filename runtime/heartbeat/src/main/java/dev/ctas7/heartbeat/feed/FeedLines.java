// SPDX-License-Identifier: Apache-2.0
// FEED_READ_BOUNDED_LINES
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Walks through a feed line by line in constant memory, however long the feed or one of its lines is. Only {@code \n}
 * ends a line.
 */
final class FeedLines {
    /** The longest line in bytes of which everything is kept; our own are far shorter. */
    static final int LONGEST = 64 * 1024;

    /** Takes one line. */
    @FunctionalInterface
    interface Taker {
        void take(FeedLine line) throws IOException;
    }

    private final Taker taker;
    private final byte[] line = new byte[LONGEST];
    private long number = 1;
    private long offset;
    private long size;

    FeedLines(Taker taker) {
        this.taker = taker;
    }

    /** Hands over every line of a channel from where it stands; a last line without a newline too. */
    void walk(ReadableByteChannel channel) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(LONGEST);
        while (channel.read(chunk) >= 0) {
            feed(chunk.array(), chunk.position());
            chunk.clear();
        }
        if (size > 0) {
            end(false);
        }
    }

    private void feed(byte[] chunk, int length) throws IOException {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                keep(chunk, from, i - from);
                end(true);
                from = i + 1;
            }
        }
        keep(chunk, from, length - from);
    }

    private void keep(byte[] chunk, int from, int count) {
        if (size < LONGEST) {
            System.arraycopy(chunk, from, line, (int) size, (int) Math.min(count, LONGEST - size));
        }
        size += count;
    }

    private void end(boolean ended) throws IOException {
        FeedLine whole = new FeedLine(number, offset, line, (int) Math.min(size, LONGEST), size, ended);
        taker.take(whole);
        number++;
        offset += whole.span();
        size = 0;
    }
}

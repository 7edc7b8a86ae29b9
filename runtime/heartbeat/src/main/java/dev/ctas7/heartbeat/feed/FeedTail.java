// SPDX-License-Identifier: Apache-2.0
// FEED_READ_GROWING_TAIL
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was added to a feed since the last look. The file is not kept open, so that it can be rotated on any
 * system.
 *
 * <p>A feed begins anew when another file has its name, when it is shorter than before, or when what stands before the
 * place read up to is not what stood there. A last line without a newline waits for the next look.
 */
final class FeedTail {
    /** What a first look goes back at most; older events say nothing about now. */
    static final long MOST_BACK = 16L * 1024 * 1024;

    private static final int MARK = 64;

    private @Nullable Object identity;
    private byte[] mark = {};
    private long position = -1;

    private final Path file;
    private final Runnable restarted;

    /** The tail of a file that need not be there yet; tells each time before it begins anew. */
    FeedTail(Path file, Runnable restarted) {
        this.file = file;
        this.restarted = restarted;
    }

    /**
     * Hands over the new lines, each with its newline.
     *
     * @throws IOException if the feed is not there, no regular file, or cannot be read
     */
    void look(FeedLines.Taker taker) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            throw new IOException("the feed must be a regular file");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean first = position < 0;
            long begin = position;
            if (first) {
                begin = Math.max(0, channel.size() - MOST_BACK);
            } else if (!continues(channel, found.fileKey())) {
                restarted.run();
                begin = 0;
            }
            identity = found.fileKey();
            read(channel, begin, first && begin > 0, taker);
        }
    }

    private boolean continues(FileChannel channel, @Nullable Object key) throws IOException {
        return Objects.equals(identity, key)
                && channel.size() >= position
                && Arrays.equals(mark, before(channel, position));
    }

    private void read(FileChannel channel, long begin, boolean insideLine, FeedLines.Taker taker) throws IOException {
        channel.position(begin);
        position = begin;
        boolean[] skip = {insideLine};
        new FeedLines(line -> {
                    if (line.ended()) {
                        if (!skip[0]) {
                            taker.take(line);
                        }
                        skip[0] = false;
                        position = begin + line.offset() + line.span();
                    }
                })
                .walk(channel);
        mark = before(channel, position);
    }

    private static byte[] before(FileChannel channel, long end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MARK, end));
        while (bytes.hasRemaining() && channel.read(bytes, end - bytes.remaining()) > 0) {
            // Reads on until the mark is whole or the file is shorter than it was.
        }
        return bytes.array();
    }
}

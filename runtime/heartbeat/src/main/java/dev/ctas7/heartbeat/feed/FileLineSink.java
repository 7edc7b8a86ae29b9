// SPDX-License-Identifier: Apache-2.0
// FEED_WRITE_ATOMIC_LINE
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a feed's file, opened for each line anew, so that a rotated feed begins again by itself. */
final class FileLineSink implements LineSink {
    private final FeedLock lock;
    private final FileChannel end;
    private final FileChannel whole;

    private FileLineSink(FeedLock lock, FileChannel end, FileChannel whole) {
        this.lock = lock;
        this.end = end;
        this.whole = whole;
    }

    /**
     * Opens a feed; makes it and its folders when they are missing.
     *
     * @param lockTries how often the lock is tried; without it in the end the line is appended all the same
     * @throws IOException if it is no regular file or cannot be opened
     */
    static FileLineSink open(Path file, int lockTries) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // What was fine when the path was resolved may be a pipe by now, and opening one would wait for ever.
        String against = FeedPath.against(file);
        if (against != null) {
            throw new IOException("the feed " + against);
        }
        FeedLock lock = FeedLock.take(file, lockTries);
        try {
            FileChannel end = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
            try {
                // A channel that appends cannot read.
                return new FileLineSink(
                        lock, end, FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
            } catch (IOException e) {
                end.close();
                throw e;
            }
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether nobody else of ours is at the feed. */
    boolean isLocked() {
        return lock.held();
    }

    @Override
    public boolean endsTorn() throws IOException {
        long size = whole.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && whole.read(last, size - 1) == 1 && last.get(0) != '\n';
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        end.write(bytes);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                end;
                whole) {
            // Each is closed whatever becomes of the others.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// FEED_WRITE_EXCLUSIVE_LOCK
package dev.ctas7.heartbeat.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps our own writers and quarantines of one feed apart, threads and processes alike.
 *
 * <p>The lock lies on an empty file beside the feed, since the feed itself is replaced by a quarantine, and since
 * closing any channel of a file drops a process's locks on it. Whoever dies loses the lock by the operating system's
 * hand. Other programs' writers do not know it: against them stands that a line is one write in append mode.
 */
final class FeedLock implements Closeable {
    private static final long PAUSE_MS = 2;

    private final @Nullable FileChannel channel;
    private final boolean held;

    private FeedLock(@Nullable FileChannel channel, boolean held) {
        this.channel = channel;
        this.held = held;
    }

    /** Waits for the lock, so many tries of a few milliseconds; without it in the end when others never let go. */
    static FeedLock take(Path feed, int tries) {
        FileChannel channel = null;
        Path beside = feed.resolveSibling(feed.getFileName() + ".lock");
        if (FeedPath.against(beside) != null) {
            return new FeedLock(null, false);
        }
        try {
            channel = FileChannel.open(
                    beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            for (int i = 0; i < tries; i++) {
                if (lock(channel) != null) {
                    return new FeedLock(channel, true);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        } catch (IOException e) {
            // A folder in which only the feed may be written: appending is safe without, a quarantine refuses.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new FeedLock(channel, false);
    }

    /** Whether the lock was had. */
    boolean held() {
        return held;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}

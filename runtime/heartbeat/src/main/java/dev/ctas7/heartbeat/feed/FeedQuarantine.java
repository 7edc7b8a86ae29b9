// SPDX-License-Identifier: Apache-2.0
// FEED_STORE_BROKEN_LINES
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moves broken lines out of a feed into a file beside it, byte for byte, so that the feed is parseable again.
 *
 * <p>At every moment each line is in one of the two files at least. The broken ones are written and named first, then
 * the feed is replaced by its good lines in one step: a crash in between leaves the old feed, and the broken lines
 * twice. Our own writers wait for the last part; what another program appends while the file is replaced is carried
 * over. A last line without a newline stays where it is, since somebody may be writing it.
 */
final class FeedQuarantine {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Ten seconds: a writer holds the lock for one line only. */
    private static final int LOCK_TRIES = 5000;

    private final Path feed;
    private final InstantSource clock;

    FeedQuarantine(Path feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @return what was moved; no file when nothing was broken
     * @throws IOException if it could not be done; the feed is then as it was
     */
    Quarantined move() throws IOException {
        String against = FeedPath.against(feed);
        if (against != null) {
            throw new IOException("the feed " + against);
        }
        try (FileChannel old = FileChannel.open(feed, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FeedSplit split = new FeedSplit(feed, old)) {
            // A long feed is read while others go on writing; only what they added meanwhile is read under the lock.
            split.advance();
            if (split.brokenLines() == 0) {
                return Quarantined.NOTHING;
            }
            return replace(old, split);
        }
    }

    private Quarantined replace(FileChannel old, FeedSplit split) throws IOException {
        try (FeedLock lock = FeedLock.take(feed, LOCK_TRIES)) {
            if (!lock.held()) {
                throw new IOException("the feed's lock file cannot be had; stop who holds it, or look at the folder");
            }
            split.advance();
            split.takeRest();
            split.belongLike(feed);
            split.sync();
            Path side = freeName();
            Files.move(split.bad(), side, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            Files.move(split.good(), feed, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            split.carryOver(feed, old);
            return new Quarantined(side, split.brokenLines());
        }
    }

    private Path freeName() throws IOException {
        String stem = feed.getFileName() + ".quarantine-" + STAMP.format(Instant.ofEpochMilli(clock.millis()));
        for (int i = 1; i < 1000; i++) {
            Path name = feed.resolveSibling(i == 1 ? stem + ".jsonl" : stem + "-" + i + ".jsonl");
            if (Files.notExists(name, LinkOption.NOFOLLOW_LINKS)) {
                return name;
            }
        }
        throw new IOException("a thousand quarantine files of this second lie beside the feed; move them away");
    }

    /** So that a loss of power cannot keep the second rename and lose the first. Not every system can. */
    private void syncFolder() {
        Path folder = feed.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder; there the file system keeps the order of its journal.
        }
    }

    /**
     * What was moved.
     *
     * @param file where the broken lines are now; an empty path when nothing was moved
     * @param lines how many
     */
    record Quarantined(Path file, long lines) {
        static final Quarantined NOTHING = new Quarantined(Path.of(""), 0);
    }
}

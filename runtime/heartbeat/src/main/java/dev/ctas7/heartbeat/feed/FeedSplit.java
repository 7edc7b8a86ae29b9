// SPDX-License-Identifier: Apache-2.0
// FEED_STORE_SPLIT_LINES
package dev.ctas7.heartbeat.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/** Copies a feed's good and broken lines into two new files beside it, exactly as they are, in constant memory. */
final class FeedSplit implements Closeable {
    private final FileChannel old;
    private final Path good;
    private final Path bad;
    private final FileChannel goodOut;
    private final FileChannel badOut;
    private final LineCheck check = new LineCheck();
    /** How far into the old feed every line has been copied. */
    private long done;

    private long brokenLines;
    private long rangeStart;
    private boolean rangeBroken;

    FeedSplit(Path feed, FileChannel old) throws IOException {
        this.old = old;
        good = Files.createTempFile(folder(feed), "." + feed.getFileName() + ".", ".good.tmp");
        bad = Files.createTempFile(folder(feed), "." + feed.getFileName() + ".", ".bad.tmp");
        goodOut = FileChannel.open(good, StandardOpenOption.WRITE);
        badOut = FileChannel.open(bad, StandardOpenOption.WRITE);
    }

    /** Copies every whole line that is there and has not been copied yet. */
    void advance() throws IOException {
        long begin = done;
        rangeStart = begin;
        rangeBroken = false;
        old.position(begin);
        // Judged and copied in runs of lines of a kind: a call for each line would be slower than the disk.
        new FeedLines(line -> take(begin, line)).walk(old);
        flush(done);
    }

    private void take(long begin, FeedLine line) throws IOException {
        if (!line.ended()) {
            return;
        }
        boolean broken = check.judge(line).broken();
        if (broken != rangeBroken) {
            flush(begin + line.offset());
            rangeBroken = broken;
        }
        if (broken) {
            brokenLines++;
        }
        done = begin + line.offset() + line.span();
    }

    /** Copies what is left, a last line without a newline, to the good lines. */
    void takeRest() throws IOException {
        rangeBroken = false;
        long size = old.size();
        rangeStart = done;
        flush(size);
        done = size;
    }

    private void flush(long end) throws IOException {
        copy(rangeStart, end, rangeBroken ? badOut : goodOut);
        rangeStart = end;
    }

    private void copy(long from, long end, FileChannel to) throws IOException {
        long at = from;
        while (at < end) {
            long copied = old.transferTo(at, end - at, to);
            if (copied <= 0) {
                throw new IOException("the feed became shorter while it was read; somebody truncates it");
            }
            at += copied;
        }
    }

    void sync() throws IOException {
        goodOut.force(true);
        badOut.force(true);
    }

    /** What another program still appended to the old file, after its end had been copied, goes to the new one. */
    void carryOver(Path feed, FileChannel from) throws IOException {
        long size = from.size();
        if (size > done) {
            try (FileChannel end = FileChannel.open(feed, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS)) {
                copy(done, size, end);
                done = size;
            }
        }
    }

    long brokenLines() {
        return brokenLines;
    }

    Path good() {
        return good;
    }

    Path bad() {
        return bad;
    }

    private static Path folder(Path feed) {
        return feed.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** The new feed is for the same people: whoever appended to the old one has to be able to go on. */
    void belongLike(Path feed) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(feed, PosixFileAttributeView.class);
        if (posix == null) {
            return;
        }
        PosixFileAttributes wanted = posix.readAttributes();
        for (Path made : List.of(good, bad)) {
            PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
            PosixFileAttributes found = view.readAttributes();
            if (!found.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
            if (!found.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            view.setPermissions(wanted.permissions());
        }
    }

    @Override
    public void close() throws IOException {
        try (goodOut;
                badOut) {
            Files.deleteIfExists(good);
            Files.deleteIfExists(bad);
        }
    }
}

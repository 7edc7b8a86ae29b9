// SPDX-License-Identifier: Apache-2.0
// FEED_RECORD_CHECKED_FILE
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** Checks a feed's file, and sets it right when asked to. Never throws because of a file. */
public final class FeedCheck {
    private final InstantSource clock;

    /** A check whose quarantine files are named by a clock. */
    public FeedCheck(InstantSource clock) {
        this.clock = clock;
    }

    /** Reads the feed and changes nothing. */
    public FeedReport check(Path file) {
        return look(file, () -> new FeedReport.Looked(file.toString(), tally(file), "", 0));
    }

    /** Reads the feed, then moves its broken lines into a file beside it. */
    public FeedReport checkAndQuarantine(Path file) {
        return look(file, () -> {
            FeedTally tally = tally(file);
            if (tally.broken() == 0) {
                return new FeedReport.Looked(file.toString(), tally, "", 0);
            }
            FeedQuarantine.Quarantined moved = new FeedQuarantine(file, clock).move();
            return new FeedReport.Looked(file.toString(), tally, moved.file().toString(), moved.lines());
        });
    }

    private interface Looking {
        FeedReport look() throws IOException;
    }

    private static FeedReport look(Path file, Looking looking) {
        String against = Files.exists(file)
                ? Files.isRegularFile(file) ? null : "must be a regular file; name the feed's file"
                : "must exist; name the feed's file, by default " + FeedPath.DEFAULT;
        if (against != null) {
            return new FeedReport.NotLooked(file.toString(), OneLine.of(file + " " + against, 500));
        }
        try {
            return looking.look();
        } catch (AccessDeniedException e) {
            return new FeedReport.NotLooked(
                    file.toString(), OneLine.of(e.getFile() + " is closed to this user; look at its permissions", 500));
        } catch (IOException e) {
            return new FeedReport.NotLooked(file.toString(), OneLine.of(file + ": " + e.getMessage(), 500));
        }
    }

    private static FeedTally tally(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return FeedValidator.validate(channel);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// FEED_READ_JUDGED_LINES
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** Holds a feed to the event spec in constant memory: a feed may have gigabytes, and so may one line of it. */
public final class FeedValidator {
    private final LineCheck check = new LineCheck();
    private final List<FeedFinding> findings = new ArrayList<>();
    private long lines;
    private long heartbeats;
    private long others;
    private long blank;
    private long broken;
    private long notes;
    private long total;

    private FeedValidator() {}

    /**
     * Reads a channel to its end.
     *
     * @throws IOException if it cannot be read; never because of what is in it
     */
    public static FeedTally validate(ReadableByteChannel channel) throws IOException {
        FeedValidator validator = new FeedValidator();
        new FeedLines(validator::take).walk(channel);
        return validator.tally();
    }

    private void take(FeedLine line) {
        LineVerdict verdict = check.judge(line);
        lines++;
        switch (verdict.kind()) {
            case HEARTBEAT -> heartbeats++;
            case OTHER -> others++;
            case BLANK -> blank++;
            case UNREADABLE -> {}
        }
        if (verdict.broken()) {
            broken++;
        } else if (!verdict.findings().isEmpty()) {
            notes++;
        }
        total += verdict.findings().size();
        verdict.findings().stream()
                .limit(Math.max(0, FeedTally.MOST_FINDINGS - findings.size()))
                .forEach(findings::add);
    }

    private FeedTally tally() {
        return new FeedTally(lines, heartbeats, others, blank, broken, notes, findings, total);
    }
}

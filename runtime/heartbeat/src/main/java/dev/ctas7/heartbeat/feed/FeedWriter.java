// SPDX-License-Identifier: Apache-2.0
// FEED_WRITE_FAIL_OPEN_EVENT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;

/**
 * Appends events to the feed and never lets the caller feel that it cannot: what goes wrong is counted, and logged once
 * for each outage.
 *
 * <p>An event is one write of one whole line in append mode. A line that a crash or a full disk left torn is closed
 * with a newline before the next event, so that it spoils nothing but itself. What was in the feed is never changed.
 * Safe for several threads and processes.
 */
public final class FeedWriter {
    private static final int LONGEST_CAUSE = 300;

    private final LineSink.Opening opening;
    private final String name;
    private final Logger log;
    private final EventLine encoder = new EventLine();
    private long written;
    private long lost;
    private long lostInOutage;

    FeedWriter(LineSink.Opening opening, String name, Logger log) {
        this.opening = opening;
        this.name = OneLine.of(name, LONGEST_CAUSE);
        this.log = log;
    }

    /** A writer to a target; for a refused one it counts every event as lost and logs the reason once. */
    public static FeedWriter to(FeedTarget target) {
        Logger log = System.getLogger(FeedWriter.class.getName());
        if (target instanceof FeedTarget.Usable usable) {
            return new FeedWriter(new FileOpening(usable.file()), usable.file().toString(), log);
        }
        String reason = ((FeedTarget.Refused) target).reason();
        return new FeedWriter(
                () -> {
                    throw new IOException(reason);
                },
                "(none)",
                log);
    }

    /**
     * Appends one event; never throws.
     *
     * @return whether the whole line is in the feed
     */
    public synchronized boolean append(FeedEvent event) {
        try {
            byte[] line = encoder.encode(event);
            try (LineSink sink = opening.open()) {
                write(sink, line);
            }
        } catch (IOException | RuntimeException e) {
            lost++;
            if (lostInOutage++ == 0) {
                log.log(
                        Level.WARNING,
                        "activity feed {0} takes no events; they are dropped and counted until it does: {1}",
                        name,
                        cause(e));
            }
            return false;
        }
        written++;
        if (lostInOutage > 0) {
            log.log(Level.INFO, "activity feed {0} takes events again after {1} lost ones", name, lostInOutage);
            lostInOutage = 0;
        }
        return true;
    }

    /** How many events are in the feed by this writer's hand. */
    public synchronized long written() {
        return written;
    }

    /** How many events could not be written, or not wholly. */
    public synchronized long lost() {
        return lost;
    }

    private static void write(LineSink sink, byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
        if (sink.endsTorn()) {
            bytes.put((byte) '\n');
        }
        bytes.put(line).flip();
        int length = bytes.remaining();
        sink.write(bytes);
        if (bytes.hasRemaining()) {
            // The rest would be a write of its own, and another process may have written in between.
            throw new IOException("only " + (length - bytes.remaining()) + " of " + length + " bytes were taken");
        }
    }

    private static String cause(Exception e) {
        // The subclasses for single faults have only the file's name as their message.
        String text = e.getClass() == IOException.class ? "" : e.getClass().getSimpleName() + ": ";
        return OneLine.of(text + e.getMessage(), LONGEST_CAUSE);
    }
}

// SPDX-License-Identifier: Apache-2.0
// FEED_WRITE_PATIENT_OPENING
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a feed's file for one line after the other, and waits only once for somebody who never lets go of the lock. */
final class FileOpening implements LineSink.Opening {
    /** Two seconds at least: longer than a quarantine holds the lock, shorter than an orchestrator's cycle. */
    private static final int PATIENT_TRIES = 1000;

    private final Path file;
    private boolean starved;

    FileOpening(Path file) {
        this.file = file;
    }

    @Override
    public LineSink open() throws IOException {
        FileLineSink sink = FileLineSink.open(file, starved ? 1 : PATIENT_TRIES);
        starved = !sink.isLocked();
        return sink;
    }
}

// SPDX-License-Identifier: Apache-2.0
// SIGNAL_HANDLE_ORDERLY_END
package dev.ctas7.heartbeat.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end as it should when somebody presses Ctrl-C or the system asks it to (SIGTERM).
 *
 * <p>The JVM waits for the command to close what it opened, up to {@value #PATIENCE_SECONDS} seconds: a crate says that
 * it stops, a terminal is given back, a lease is released.
 */
final class CtrlC implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "heartbeat-ctrl-c");

    private CtrlC() {}

    /** Watches from now on. */
    static CtrlC watch() {
        CtrlC watched = new CtrlC();
        Runtime.getRuntime().addShutdownHook(watched.hook);
        return watched;
    }

    /** Waits for so long, or until the end is asked for; tells whether it is. */
    boolean within(Duration patience) {
        try {
            return asked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Says that everything is closed. To be the last resource closed, so the first one opened. */
    @Override
    public void close() {
        ended.countDown();
        if (asked.getCount() > 0) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // The hook runs at this moment; it finds that everything is closed.
            }
        }
    }

    private void askAndWait() {
        asked.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

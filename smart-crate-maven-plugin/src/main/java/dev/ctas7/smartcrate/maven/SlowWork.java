// SPDX-License-Identifier: Apache-2.0
// PROGRESS_PRINT_SLOW_WORK
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.run.Progress;
import java.util.function.Consumer;

/**
 * Says what is being done to those who have waited for over two seconds, and says nothing else.
 *
 * <p>A tick says the latest piece of work. Between two ticks lies time enough that a build log is not flooded.
 */
final class SlowWork implements Progress, AutoCloseable {
    /** How long nobody minds to wait, in milliseconds. */
    static final long FIRST_MILLIS = 2_000;
    /** The time between two lines, in milliseconds. */
    static final long NEXT_MILLIS = 5_000;

    /** Calls somebody after {@link #FIRST_MILLIS} and then every {@link #NEXT_MILLIS}, until it is closed. */
    interface Ticker extends AutoCloseable {
        /** Begins; called once. */
        void start(Runnable tick);

        @Override
        void close();
    }

    private final String crate;
    private final Ticker ticker;
    private final Consumer<String> line;
    private String work = "";
    private boolean over;

    /**
     * Begins to watch.
     *
     * @param crate whose gates work
     * @param line takes what is to be said
     */
    SlowWork(String crate, Ticker ticker, Consumer<String> line) {
        this.crate = crate;
        this.ticker = ticker;
        this.line = line;
        ticker.start(this::tick);
    }

    @Override
    public synchronized void begins(String next) {
        work = next;
    }

    /** Nothing is said any more once this has returned. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        ticker.close();
    }

    private synchronized void tick() {
        if (!over && !work.isEmpty()) {
            line.accept("smart-crate: " + crate + ": " + work + " …");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// TICKER_SCHEDULE_DAEMON_THREAD
package dev.ctas7.smartcrate.maven;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ticks on one thread of its own, which never keeps a build alive. */
final class DaemonTicker implements SlowWork.Ticker {
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "smart-crate-progress");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void start(Runnable tick) {
        var unused =
                scheduler.scheduleAtFixedRate(tick, SlowWork.FIRST_MILLIS, SlowWork.NEXT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}

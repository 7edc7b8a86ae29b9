// SPDX-License-Identifier: Apache-2.0
// THREADS_HOLD_CONNECTION_WORK
package dev.ctas7.heartbeat.bus.nats;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The daemon threads of one connection, so that none keeps an application alive, and all end with it.
 *
 * <p>They are given to jnats as executors: what it makes itself from a thread factory it does not end (2.26.0), and
 * that would be a thread for each attempt to connect.
 */
final class LinkThreads {
    /** Long enough for what jnats has to tell, which only sets fields and may write a line to a log. */
    private static final long SETTLING_MILLIS = 500;

    private final ExecutorService work;
    private final ExecutorService callbacks;
    private final ScheduledExecutorService timers;

    LinkThreads(String name) {
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "heartbeat-nats-" + name);
            thread.setDaemon(true);
            return thread;
        };
        work = Executors.newCachedThreadPool(daemons);
        callbacks = Executors.newSingleThreadExecutor(daemons);
        timers = new ScheduledThreadPoolExecutor(1, daemons);
    }

    /** For reading, writing, connecting and handing on. */
    ExecutorService work() {
        return work;
    }

    /** For what a connection has to tell, one after the other. */
    ExecutorService callbacks() {
        return callbacks;
    }

    /** For pings. */
    ScheduledExecutorService timers() {
        return timers;
    }

    /** Waits until what the connection had to tell was told. */
    void settle() throws InterruptedException {
        callbacks.shutdown();
        callbacks.awaitTermination(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
    }

    void end() {
        callbacks.shutdownNow();
        work.shutdownNow();
        timers.shutdownNow();
    }
}

// SPDX-License-Identifier: Apache-2.0
// THREADS_HOLD_CONNECTION_WORK
package dev.ctas7.heartbeat.bus.nats;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The daemon threads of one connection, so that none keeps an application alive, and all end with it. */
final class LinkThreads {
    final ExecutorService work;
    final ScheduledExecutorService timers;
    final ThreadFactory factory;

    LinkThreads(String name) {
        factory = task -> {
            Thread thread = new Thread(task, "heartbeat-nats-" + name);
            thread.setDaemon(true);
            return thread;
        };
        work = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
        timers = new ScheduledThreadPoolExecutor(1, factory);
    }

    void end() {
        work.shutdownNow();
        timers.shutdownNow();
    }
}

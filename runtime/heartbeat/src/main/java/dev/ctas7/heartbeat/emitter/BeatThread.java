// SPDX-License-Identifier: Apache-2.0
// THREAD_RUN_BEATING_LOOP
package dev.ctas7.heartbeat.emitter;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The one thread of an emitter: a daemon that is made when it is first needed. Safe for use by several threads. */
final class BeatThread {
    private final String name;
    private final BeatLoop loop;
    private final Runnable atEnd;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile boolean abandoned;

    /** @param atEnd what remains to be done on the thread after the last heartbeat */
    BeatThread(String name, BeatLoop loop, Runnable atEnd) {
        this.name = name;
        this.loop = loop;
        this.atEnd = atEnd;
    }

    /** Has the loop take a turn now; returns at once. */
    void wake() {
        Thread running = thread.get();
        if (running != null) {
            LockSupport.unpark(running);
        } else if (!closing) {
            begin();
        }
    }

    private void begin() {
        Thread fresh = new Thread(this::work, name);
        fresh.setDaemon(true);
        if (thread.compareAndSet(null, fresh)) {
            fresh.start();
        }
    }

    /** Ends the thread after a last heartbeat, and waits for that at most so long. */
    void close(long patienceNanos) {
        closing = true;
        if (thread.get() == null) {
            begin();
        }
        LockSupport.unpark(thread.get());
        try {
            if (!ended.await(patienceNanos, TimeUnit.NANOSECONDS)) {
                interrupt();
            }
        } catch (InterruptedException e) {
            interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** For a bus that blocks against its contract. */
    private void interrupt() {
        abandoned = true;
        Thread running = thread.get();
        if (running != null) {
            running.interrupt();
        }
    }

    private void work() {
        try {
            while (!closing) {
                long wait = loop.turn();
                if (wait > 0 && !closing) {
                    LockSupport.parkNanos(this, wait);
                }
            }
            if (!abandoned) {
                loop.last();
            }
        } finally {
            loop.closeHash();
            atEnd.run();
            ended.countDown();
        }
    }
}

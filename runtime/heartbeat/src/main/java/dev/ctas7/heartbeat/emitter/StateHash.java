// SPDX-License-Identifier: Apache-2.0
// HASH_OBSERVE_APPLICATION_STATE
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the application for its state hash, on a thread of its own, and remembers the last answer.
 *
 * <p>The application's code may throw, hang or answer null: the beat goes on with the last hash that was known. All
 * methods but {@link #failures} are called by the beating thread only.
 */
final class StateHash implements AutoCloseable {
    private final Logger log;
    private final String crate;
    private final Supplier<@Nullable String> supplier;
    private final Duration patience;
    private final ExecutorService thread;
    private String last;
    private @Nullable Future<@Nullable String> pending;
    private boolean overdue;
    private long failuresNow;
    private final AtomicLong failures = new AtomicLong();

    /**
     * Starts no thread before it is asked.
     *
     * @param initial what is sent until the application has answered
     * @param patience how long a beat waits for an answer
     */
    StateHash(Logger log, String crate, Supplier<@Nullable String> supplier, String initial, Duration patience) {
        this.log = log;
        this.crate = crate;
        this.supplier = supplier;
        this.last = initial;
        this.patience = patience;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "heartbeat-hash-" + crate);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** The newest hash that is known after at most the patience; no patience for an answer that is overdue already. */
    String current() {
        Future<@Nullable String> asked = pending == null ? thread.submit(supplier::get) : pending;
        pending = asked;
        if (overdue && !asked.isDone()) {
            failed("takes too long");
            return last;
        }
        try {
            accept(asked.get(patience.toNanos(), TimeUnit.NANOSECONDS));
            answered();
        } catch (TimeoutException e) {
            overdue = true;
            failed("takes too long");
        } catch (ExecutionException e) {
            answered();
            Throwable cause = e.getCause();
            failed("threw " + (cause == null ? e : cause).getClass().getName());
        } catch (InterruptedException e) {
            // Only closing interrupts; the last beat is not worth a wait.
            Thread.currentThread().interrupt();
        }
        return last;
    }

    private void answered() {
        pending = null;
        overdue = false;
    }

    private void accept(@Nullable String hash) {
        if (hash == null) {
            failed("answered null");
        } else if (hash.equals(last) || isSendable(hash)) {
            last = hash;
            succeeded();
        } else {
            failed("answered what is not one line of at most " + LocalHeartbeat.LONGEST_STATE_HASH + " characters");
        }
    }

    private static boolean isSendable(String hash) {
        try {
            HeartbeatConfig anybody = HeartbeatConfig.of("crate", "1", "1");
            return new LocalHeartbeat(anybody, "", hash, HealthStatus.STARTING, 0, 0, null)
                    .stateHash()
                    .equals(hash);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void failed(String reason) {
        failures.incrementAndGet();
        failuresNow++;
        if (failuresNow == 1) {
            log.log(
                    Logger.Level.WARNING,
                    "the state hash of crate {0} cannot be had, because its supplier {1};"
                            + " heartbeats carry the last one until it answers again",
                    crate,
                    reason);
        }
    }

    private void succeeded() {
        if (failuresNow > 0) {
            log.log(Logger.Level.INFO, "the state hash of crate {0} is back after {1} beat(s)", crate, Long.toString(failuresNow));
            failuresNow = 0;
        }
    }

    long failures() {
        return failures.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

// SPDX-License-Identifier: Apache-2.0
// PROBE_MEASURE_LAG_MEANWHILE
package dev.ctas7.benchmarks.heartbeat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Rogues that beat while a load runs; what their alerts take is the lag that the load causes. */
record Probing(int count, CompletableFuture<Percentiles> running) {
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Begins, for about as long as the load runs. */
    static Probing begin(AlertLatency probe, Duration duration) {
        int count = (int) (duration.toMillis() / PAUSE.toMillis());
        CompletableFuture<Percentiles> running = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        running.complete(probe.run(count, PAUSE));
                    } catch (InterruptedException | RuntimeException e) {
                        running.completeExceptionally(e);
                    }
                },
                "probing");
        thread.setDaemon(true);
        thread.start();
        return new Probing(count, running);
    }

    /** Waits for the last alert. */
    Percentiles end() {
        return running.join();
    }
}

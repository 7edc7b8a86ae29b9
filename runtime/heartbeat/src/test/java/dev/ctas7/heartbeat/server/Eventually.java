// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other threads and processes do; the time it may take is generous and never what is tested. */
public final class Eventually {
    private Eventually() {}

    /** Waits up to a minute for a condition, and fails with what was waited for. */
    public static void eventually(String what, BooleanSupplier condition) {
        eventually(what, Duration.ofMinutes(1), condition);
    }

    /** Waits for a condition, and fails with what was waited for. */
    public static void eventually(String what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("waited " + patience + " for: " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for: " + what, e);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// TIME_HOLD_CLOCK_PAIR
package dev.ctas7.heartbeat.cluster;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What time is told by.
 *
 * @param wall what is written into messages
 * @param millis what ages are counted with: milliseconds that only ever go forward
 */
record Clocks(InstantSource wall, LongSupplier millis) {
    /** The machine's. */
    static Clocks system() {
        return new Clocks(InstantSource.system(), () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }
}

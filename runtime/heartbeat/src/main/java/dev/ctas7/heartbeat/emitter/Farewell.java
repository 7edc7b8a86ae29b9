// SPDX-License-Identifier: Apache-2.0
// FAREWELL_SCHEDULE_ORDERLY_END
package dev.ctas7.heartbeat.emitter;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Closes an emitter that nobody else closes when the process ends in an orderly way. Safe for several threads. */
final class Farewell {
    private final Thread hook;
    private final AtomicReference<@Nullable Thread> registered = new AtomicReference<>();

    Farewell(Runnable closing) {
        this.hook = new Thread(closing, "heartbeat-farewell");
    }

    /** From now on. Nothing happens when the process is ending already. */
    void arrange() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            registered.set(hook);
        } catch (IllegalStateException e) {
            // Too late to say goodbye in time.
            registered.set(null);
        }
    }

    /** No longer, so that a closed emitter can be garbage. */
    void cancel() {
        Thread arranged = registered.getAndSet(null);
        if (arranged != null && Thread.currentThread() != arranged) {
            try {
                Runtime.getRuntime().removeShutdownHook(arranged);
            } catch (IllegalStateException e) {
                // It is about to run, and will find the emitter closed.
                registered.set(null);
            }
        }
    }
}

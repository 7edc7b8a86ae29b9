// SPDX-License-Identifier: Apache-2.0
// ENGINE_HOLD_PREPARED_SIGNATURES
package dev.ctas7.heartbeat.trust;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Signature objects of one key, prepared once and lent to one thread at a time.
 *
 * <p>Not one for each thread: those would live as long as threads of a pool that is not ours. One that threw is not
 * lent again, since nobody knows what it has kept.
 */
final class Engines {
    /** Makes a signature object that is ready to sign, or to verify, with its key. */
    @FunctionalInterface
    interface Maker {
        Signature make() throws GeneralSecurityException;
    }

    /** What is done with one. */
    @FunctionalInterface
    interface Use<T> {
        T apply(Signature engine) throws GeneralSecurityException;
    }

    private static final int MOST_KEPT = 8;

    private final ArrayBlockingQueue<Signature> idle = new ArrayBlockingQueue<>(MOST_KEPT);
    private final Maker maker;

    Engines(Maker maker) {
        this.maker = maker;
    }

    <T> T with(Use<T> use) throws GeneralSecurityException {
        Signature engine = idle.poll();
        if (engine == null) {
            engine = maker.make();
        }
        T result = use.apply(engine);
        // When enough are kept already, this one is garbage.
        idle.offer(engine);
        return result;
    }
}

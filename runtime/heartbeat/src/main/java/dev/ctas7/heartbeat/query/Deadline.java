// SPDX-License-Identifier: Apache-2.0
// DEADLINE_MEASURE_LEFT_TIME
package dev.ctas7.heartbeat.query;

import java.time.Duration;

/** How much of a question's patience is left, by a clock that nobody sets. */
final class Deadline {
    private final long start = System.nanoTime();
    private final Duration patience;

    Deadline(Duration patience) {
        if (patience.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException("patience was " + patience + " but must be positive");
        }
        this.patience = patience;
    }

    /** What is left; negative or zero when nothing is. */
    Duration left() {
        return patience.minusNanos(System.nanoTime() - start);
    }

    boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    /** The whole of it, as people read it. */
    String words() {
        return patience.toMillis() + " ms";
    }
}

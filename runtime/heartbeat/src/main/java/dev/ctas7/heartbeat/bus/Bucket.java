// SPDX-License-Identifier: Apache-2.0
// BUCKET_HOLD_STORE_SETTINGS
package dev.ctas7.heartbeat.bus;

import java.time.Duration;

/**
 * A key-value bucket: made when it is not there, left as it is when it is.
 *
 * @param name {@code [A-Za-z0-9_-]+}
 * @param expiry how long after its last change an entry disappears, by the server's clock; zero for never
 * @param replicas on how many servers of a cluster it lies, 1 to 5
 */
public record Bucket(String name, Duration expiry, int replicas) {
    /** Checks the ranges. */
    public Bucket {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("bucket.name was '" + name + "' but must be of [A-Za-z0-9_-]");
        }
        if (expiry.isNegative()) {
            throw new IllegalArgumentException("bucket.expiry was " + expiry + " but must not be negative");
        }
        if (replicas < 1 || replicas > 5) {
            throw new IllegalArgumentException("bucket.replicas was " + replicas + " but must be 1 to 5");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// CLIENT_CLOSE_WITHOUT_INTERRUPTION
package dev.ctas7.benchmarks.heartbeat;

import io.nats.client.Connection;

/** A connection that closes without a checked exception, so that it fits a resource of try. */
record Client(Connection connection) implements AutoCloseable {
    @Override
    public void close() {
        try {
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.KeyValueContract;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import io.nats.client.Connection;
import io.nats.client.Nats;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsKeyValueTest extends KeyValueContract {
    private final NatsServer server;

    NatsKeyValueTest(@TempDir Path directory) {
        server = NatsServer.start(directory);
    }

    @AfterEach
    void stops() {
        server.close();
    }

    @Override
    protected HeartbeatBus open() {
        return NatsBus.open(NatsSettings.of(server.url()));
    }

    @Test
    void who_only_looks_makes_no_bucket() throws Exception {
        Connection jnats = Nats.connect(server.url());
        try (NatsBus bus = NatsBus.open(NatsSettings.of(server.url()))) {
            eventually("connected", () -> bus.status().connected());
            KeyValue store = bus.keyValue(new Bucket("looked_at", Duration.ZERO, 1));

            assertThat(store.get("key")).isEmpty();
            assertThat(store.keys()).isEmpty();
            assertThat(jnats.keyValueManagement().getBucketNames()).isEmpty();
            store.put("key", new byte[] {1});
            assertThat(store.get("key")).isPresent();
            assertThat(jnats.keyValueManagement().getBucketNames()).containsExactly("looked_at");
        } finally {
            jnats.close();
        }
    }

    /** The server's own clock does it; the test then waits until it has. */
    @Override
    protected void letEntriesExpire() {}
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import static dev.ctas7.heartbeat.server.Eventually.eventually;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsClusterTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    /**
     * A server of three dies. Lost may be what was published between its death and the new connection, and nothing that
     * the key-value bucket acknowledged.
     */
    @Test
    void messages_flow_and_acknowledged_entries_stay_when_one_server_dies() {
        try (NatsCluster cluster = NatsCluster.start(directory);
                NatsBus one = NatsBus.open(NatsSettings.of(cluster.urls()));
                NatsBus other = NatsBus.open(NatsSettings.of(cluster.urls()))) {
            AtomicInteger got = new AtomicInteger();
            other.subscribe("x.*", message -> got.incrementAndGet());
            KeyValue store = one.keyValue(new Bucket("kept", Duration.ZERO, 3));
            KeyValue view = other.keyValue(new Bucket("kept", Duration.ZERO, 3));
            eventually("a write is acknowledged", LONG, () -> put(store, "1"));

            cluster.kill(0);

            eventually("the value is there", LONG, () -> value(view).equals("1"));
            int before = got.get();
            eventually("messages flow again", LONG, () -> {
                one.publish(Envelope.of("x.y", new byte[0]));
                return got.get() > before;
            });
            eventually("writes work with two of three", LONG, () -> put(store, "2"));
            cluster.restart(0);
            // A server that came back may answer before it has caught up.
            eventually("the newest is read", LONG, () -> value(view).equals("2"));
        }
    }

    private static boolean put(KeyValue store, String value) {
        try {
            store.put("k", value.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException notNow) {
            return false;
        }
    }

    private static String value(KeyValue store) {
        try {
            return store.get("k")
                    .map(entry -> new String(entry.value(), StandardCharsets.UTF_8))
                    .orElse("none");
        } catch (IOException notNow) {
            return "unknown";
        }
    }
}

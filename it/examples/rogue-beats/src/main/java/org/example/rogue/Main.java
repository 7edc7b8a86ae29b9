package org.example.rogue;

import io.nats.client.Connection;
import io.nats.client.Nats;
import java.nio.charset.StandardCharsets;

/** Looks like a crate from afar, and is not built on foundation-core: it has no token to show. */
public final class Main {
    private static final String BEAT = "{\"config\":{\"crate_name\":\"rogue-beats\",\"crate_version\":\"1.0.0\","
            + "\"sx9_version\":\"7.3.1\",\"interval_ms\":1000},\"foundation_token\":\"\",\"state_hash\":\"none\","
            + "\"health\":\"healthy\",\"timestamp_ms\":%d,\"sequence\":%d}";

    private Main() {}

    /** Beats once a second at the server given, until it is killed. */
    public static void main(String[] args) throws Exception {
        try (Connection connection = Nats.connect(args[0])) {
            for (long sequence = 0; true; sequence++) {
                String beat = BEAT.formatted(System.currentTimeMillis(), sequence);
                connection.publish("sx9.heartbeat.crate.rogue-beats", beat.getBytes(StandardCharsets.UTF_8));
                Thread.sleep(1000);
            }
        }
    }
}

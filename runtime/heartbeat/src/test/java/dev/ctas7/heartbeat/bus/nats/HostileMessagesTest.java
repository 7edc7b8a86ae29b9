// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.server.RawClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class HostileMessagesTest {
    private static final String GOOD = "NATS/1.0\r\na: b\r\n\r\n";

    private final NatsServer server;
    private final NatsBus bus;
    private final RawClient rogue;
    private final Queue<String> got = new ConcurrentLinkedQueue<>();

    HostileMessagesTest(@TempDir Path directory) {
        server = NatsServer.start(directory);
        bus = NatsBus.open(NatsSettings.of(server.url()));
        rogue = new RawClient(server);
        eventually("connected", () -> bus.status().connected());
        bus.subscribe("x.*", m -> got.add(m.headers() + new String(m.payload(), StandardCharsets.UTF_8)));
        eventually("subscribed", () -> {
            rogue.publish("x.y", GOOD, "first");
            return !got.isEmpty();
        });
        rogue.publish("x.y", GOOD, "last");
        eventually("all before", () -> got.contains("{a=b}last"));
    }

    @AfterEach
    void stops() {
        rogue.close();
        bus.close();
        server.close();
    }

    /** Nothing is lost: what has no readable headers arrives without them, so it is unsigned for whoever asks. */
    @Test
    void header_blocks_that_are_none_end_nothing() {
        List<String> blocks = List.of(
                "",
                "XXXXX",
                "NATS/1.0",
                "NATS/1.0\r\n",
                "NATS/1.0\r\nno colon\r\n\r\n",
                "NATS/1.0\r\n: no name\r\n\r\n",
                "NATS/1.0\r\na: b\r\n",
                "NATS/1.0 \r\n\r\n",
                "NATS/1.0 abc def\r\n\r\n",
                "NATS/9.9\r\na: b\r\n\r\n",
                "NATS/1.0\r\n\u00e4: \u00fc\r\n\r\n",
                "NATS/1.0\r\na: " + "b".repeat(HeaderGuard.LONGEST_BLOCK) + "\r\n\r\n");
        for (String block : blocks) {
            got.clear();
            rogue.publish("x.y", block, "hostile");
            rogue.publish("x.y", GOOD, "good");

            eventually("the good one", () -> got.contains("{a=b}good"));
            assertThat(got).as(block).containsExactly("{}hostile", "{a=b}good");
        }
        assertThat(bus.status()).isEqualTo(new BusStatus(true, 0, 0, 0, 0));
    }

    /**
     * A server speaks so when it answers for nobody; jnats then hands no payload on, and a rogue hurts itself alone.
     */
    @Test
    void a_message_that_poses_as_a_servers_status_arrives_empty() {
        rogue.publish("x.y", "NATS/1.0 503\r\n\r\n", "hostile");
        rogue.publish("x.y", GOOD, "good");

        eventually("the good one", () -> got.contains("{a=b}good"));
        assertThat(got).endsWith("{}", "{a=b}good");
    }

    @Test
    void subjects_as_long_as_the_server_takes_them_and_odd_ones_end_nothing() {
        for (String subject :
                List.of("x." + "y".repeat(4050), "x.*", "x.>", "x.\u00e4", "x.\"<b>", "x." + "%0A".repeat(300))) {
            got.clear();
            rogue.publish(subject, GOOD, "hostile");
            rogue.publish("x.y", GOOD, "good");

            eventually("the good one after " + subject, () -> got.contains("{a=b}good"));
            assertThat(got).as(subject).containsExactly("{a=b}hostile", "{a=b}good");
        }
        assertThat(bus.status()).isEqualTo(new BusStatus(true, 0, 0, 0, 0));
    }
}

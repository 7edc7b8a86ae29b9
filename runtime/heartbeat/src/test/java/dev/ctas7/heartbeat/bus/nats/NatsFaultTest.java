// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.server.FlakyProxy;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that die and networks that lie, as the application sees them: it waits for nothing and catches nothing. */
@NeedsNatsServer
class NatsFaultTest {
    private final NatsServer server;
    private final FlakyProxy proxy;
    private final NatsBus near;
    private final NatsBus far;
    private final Queue<Integer> got = new ConcurrentLinkedQueue<>();
    private final long refusedBefore;
    private int marker;

    NatsFaultTest(@TempDir Path directory) {
        server = NatsServer.start(directory);
        proxy = new FlakyProxy(server.port());
        near = NatsBus.open(NatsSettings.of(server.url()).withName("near"));
        far = NatsBus.open(NatsSettings.of(proxy.url()).withName("far"));
        near.subscribe("beat.*", message -> got.add(number(message)));
        awaitFlow(far);
        refusedBefore = far.status().refused();
    }

    @AfterEach
    void stops() {
        far.close();
        near.close();
        proxy.close();
        server.close();
    }

    /**
     * The server is killed and started again. Lost may be what was published from its death on until there is a new
     * connection: refused, or dropped with the old one. What was received before is there, once each and in order.
     */
    @Test
    void a_killed_server_is_survived_without_an_exception_and_messages_flow_again() throws IOException {
        KeyValue store = near.keyValue(new Bucket("kept", Duration.ZERO, 1));
        store.put("k", new byte[] {1});
        int before = publish(far, 0, 1000);
        eventually("all that was published while it lived", () -> numbers().size() == before);

        server.kill();
        eventually(
                "both know", () -> !far.status().connected() && !near.status().connected());
        assertThat(publish(far, 1000, 2000)).isZero();
        assertThat(refused()).isEqualTo(1000);
        assertThat(far.status().outages()).isEqualTo(1);
        assertThatThrownBy(() -> store.get("k"))
                .isInstanceOf(IOException.class)
                .hasMessage("bucket kept: not connected to a server");
        server.restart();

        awaitFlow(far);
        assertThat(store.get("k").orElseThrow().value()).containsExactly(1);
        assertThat(numbers())
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
        assertThat(far.status().outages()).isEqualTo(1);
        assertThat(near.status().failures()).isZero();
    }

    /**
     * The network stops taking bytes and nobody is told. Lost is what does not fit the window, refused at once, and,
     * when the connection is given up, what waited in the window and in the operating systems' buffers. What arrives is
     * in order and comes once; nothing is delivered late after the new connection.
     */
    @Test
    void a_network_that_takes_nothing_makes_publishing_refuse_and_never_wait() {
        proxy.stall();

        int taken = 0;
        int offered = 0;
        // Until the dead connection is given up: what a starved writer left in the window may still find its way out.
        while (far.status().outages() == 0) {
            taken += publish(far, offered, offered + 1000);
            offered += 1000;
            assertThat(offered).as("it was never given up").isLessThan(Integer.MAX_VALUE - 1000);
        }

        assertThat(taken + refused()).isEqualTo(offered);
        assertThat(refused()).isPositive();
        assertThat(far.status().dropped()).isPositive().isLessThanOrEqualTo(SendWindow.MOST_MESSAGES);
        proxy.cut();
        proxy.resume();
        awaitFlow(far);
        assertThat(numbers()).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(taken);
    }

    /** A partition: lost is what is published while it lasts, and all of it is counted. */
    @Test
    void a_partition_is_one_outage_however_often_connecting_fails() {
        int before = publish(far, 0, 100);
        eventually("all that was published before", () -> numbers().size() == before);

        proxy.cut();
        eventually("it is known", () -> !far.status().connected());
        long refused = refused();
        assertThat(publish(far, 100, 200)).isZero();
        eventually("tried again in vain", () -> far.trouble().isPresent());
        assertThat(refused()).isEqualTo(refused + 100);
        proxy.resume();

        awaitFlow(far);
        assertThat(far.status().outages()).isEqualTo(1);
        assertThat(near.status().outages()).isZero();
        assertThat(far.trouble()).isEmpty();
        assertThat(numbers()).hasSize(100);
    }

    /** Subscriptions made before and during an outage both work after it; a closed one does not come back. */
    @Test
    void subscriptions_outlive_the_connection() {
        Queue<Integer> during = new ConcurrentLinkedQueue<>();
        Queue<Integer> closed = new ConcurrentLinkedQueue<>();
        HeartbeatBus.Subscription ended = far.subscribe("beat.*", message -> closed.add(1));
        Queue<Integer> earlier = new ConcurrentLinkedQueue<>();
        far.subscribe("beat.*", message -> earlier.add(1));
        proxy.cut();
        eventually("it is known", () -> !far.status().connected());
        far.subscribe("beat.*", message -> during.add(1));
        ended.close();
        proxy.resume();
        eventually("connected", () -> far.status().connected());
        earlier.clear();
        closed.clear();

        eventually("both get what is published now", () -> {
            publish(near, 0, 1);
            return !during.isEmpty() && !earlier.isEmpty();
        });
        assertThat(closed).isEmpty();
    }

    /** Publishes numbers; how many were taken. */
    private static int publish(HeartbeatBus bus, int from, int to) {
        int taken = 0;
        for (int i = from; i < to; i++) {
            byte[] number = Integer.toString(i).getBytes(StandardCharsets.US_ASCII);
            taken += bus.publish(Envelope.of("beat.x", number)) ? 1 : 0;
        }
        return taken;
    }

    /** Until what a bus publishes from now on arrives; what is published for that is negative. */
    private void awaitFlow(NatsBus from) {
        int first = --marker;
        eventually("messages flow from " + from.trouble(), () -> {
            publish(from, --marker, marker + 1);
            return got.stream().anyMatch(n -> n < first);
        });
    }

    /** What arrived, without what {@link #awaitFlow} published. */
    private List<Integer> numbers() {
        return got.stream().filter(n -> n >= 0).toList();
    }

    private long refused() {
        return far.status().refused() - refusedBefore;
    }

    private static int number(Envelope message) {
        return Integer.parseInt(new String(message.payload(), StandardCharsets.US_ASCII));
    }
}

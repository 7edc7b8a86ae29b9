// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What every bus refuses, and that it says so by its answer and its count only. */
abstract class BusRefusalContract extends OpenBus {
    @Test
    void the_largest_message_is_carried_and_a_byte_more_is_refused_and_counted() {
        Queue<byte[]> got = new ConcurrentLinkedQueue<>();
        bus.subscribe("large.x", message -> got.add(message.payload()));
        settle();
        byte[] largest = new byte[HeartbeatBus.MOST_BYTES];
        Arrays.fill(largest, (byte) 'x');

        assertThat(bus.publish(Envelope.of("large.x", largest))).isTrue();
        assertThat(bus.publish(Envelope.of("large.x", new byte[HeartbeatBus.MOST_BYTES + 1])))
                .isFalse();
        assertThat(bus.publish(new Envelope("large.x", largest, Map.of("a", "b"), null)))
                .isFalse();

        eventually("the largest", () -> got.size() == 1);
        settle();
        assertThat(got).hasSize(1);
        assertThat(got.element()).isEqualTo(largest);
        assertThat(bus.status().refused()).isEqualTo(2);
    }

    @Test
    void what_no_server_would_carry_is_refused_and_counted() {
        List<Envelope> bad = List.of(
                message("", ""),
                message("a..b", ""),
                message(".a", ""),
                message("a.", ""),
                message("a b", ""),
                message("crate.*", ""),
                message("crate.>", ""),
                message("crate.\r\nPUB x 0", ""),
                message("crate.\u00fc", ""),
                message("x".repeat(Subjects.LONGEST + 1), ""),
                new Envelope("ok", new byte[0], Map.of("", "v"), null),
                new Envelope("ok", new byte[0], Map.of("a:b", "v"), null),
                new Envelope("ok", new byte[0], Map.of("a", "v\r\nb: c"), null),
                new Envelope("ok", new byte[0], Map.of(), "to.*"));

        for (Envelope message : bad) {
            assertThat(bus.publish(message)).as(message.subject()).isFalse();
        }

        assertThat(bus.status().refused()).isEqualTo(bad.size());
        assertThat(bus.publish(message("x".repeat(Subjects.LONGEST), ""))).isTrue();
        assertThatThrownBy(() -> bus.subscribe("a.>.b", message -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bus.subscribe("", message -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interrupted_thread_publishes_and_stays_interrupted() {
        Queue<String> got = new ConcurrentLinkedQueue<>();
        bus.subscribe("interrupted.x", message -> got.add(text(message)));
        settle();

        Thread.currentThread().interrupt();
        boolean taken = bus.publish(message("interrupted.x", "1"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(taken).isTrue();
        eventually("it came", () -> got.size() == 1);
    }

    @Test
    void a_closed_bus_refuses_counts_and_throws_only_where_it_says_so() throws InterruptedException {
        Queue<String> got = new ConcurrentLinkedQueue<>();
        HeartbeatBus.Subscription subscription = bus.subscribe("closed.x", message -> got.add(text(message)));
        settle();

        bus.close();
        bus.close();

        assertThat(bus.publish(message("closed.x", "late"))).isFalse();
        assertThat(bus.request(message("closed.x", "late"), PATIENCE)).isEmpty();
        assertThatThrownBy(() -> bus.subscribe("closed.x", message -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the bus is closed");
        subscription.close();
        assertThat(bus.status()).isEqualTo(new BusStatus(false, 1, 0, 0, 0));
        assertThat(got).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A bus that is open during a test, and what tests of buses do with it. */
abstract class OpenBus {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The bus under test. */
    protected HeartbeatBus bus;

    /** A bus that is connected. */
    protected abstract HeartbeatBus open();

    @BeforeEach
    void opens() {
        bus = open();
    }

    @AfterEach
    void closes() {
        bus.close();
    }

    /** Returns when what was subscribed and published before has reached the server. */
    protected final void settle() {
        String subject = "settle." + System.nanoTime();
        CountDownLatch there = new CountDownLatch(1);
        HeartbeatBus.Subscription subscription = bus.subscribe(subject, message -> there.countDown());
        eventually("the bus works", () -> {
            bus.publish(message(subject, ""));
            return there.getCount() == 0;
        });
        subscription.close();
    }

    final void publishAll(String subject, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(bus.publish(message(subject, Integer.toString(i)))).isTrue();
        }
    }

    static Envelope message(String subject, String text) {
        return Envelope.of(subject, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Envelope message) {
        return new String(message.payload(), StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.Mailbox;
import dev.ctas7.heartbeat.server.LogLines;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsSlowConsumerTest {
    private static final int MORE = 20_000;
    private static final int ALL = Mailbox.MOST_MESSAGES + MORE;

    @TempDir
    Path directory;

    /**
     * A consumer that stands still. Lost are its own messages beyond what may wait, all of them counted; another
     * subscription of the same subject gets every one, and the connection lives.
     */
    @Test
    void a_slow_consumer_loses_its_own_newest_messages_and_nobody_elses() throws InterruptedException {
        CountDownLatch stand = new CountDownLatch(1);
        AtomicInteger slow = new AtomicInteger();
        AtomicInteger quick = new AtomicInteger();
        try (LogLines log = new LogLines();
                NatsServer server = NatsServer.start(directory);
                NatsBus from = NatsBus.open(NatsSettings.of(server.url()));
                NatsBus to = NatsBus.open(NatsSettings.of(server.url()))) {
            to.subscribe("x.slow", message -> {
                awaitQuietly(stand);
                slow.incrementAndGet();
            });
            to.subscribe("x.*", message -> quick.incrementAndGet());
            eventually("it works", () -> {
                from.publish(Envelope.of("x.quick", new byte[0]));
                return quick.get() > 0;
            });
            int before = quick.get();

            for (int taken = 0; taken < ALL; ) {
                taken += from.publish(Envelope.of("x.slow", new byte[8])) ? 1 : 0;
            }

            eventually("the other got all", () -> quick.get() >= before + ALL);
            eventually("drops are counted", () -> to.status().dropped() > 0);
            stand.countDown();
            eventually(
                    "each is delivered or counted",
                    () -> slow.get() + to.status().dropped() == ALL);
            assertThat(slow.get()).isBetween(Mailbox.MOST_MESSAGES, ALL - 1);
            assertThat(to.status().outages()).isZero();
            assertThat(log.with("The consumer of x.slow is too slow")).hasSize(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

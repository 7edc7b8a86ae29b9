// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.server.NatsServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NatsWithoutServerTest {
    /** A bus whose server never was there: everything is refused and counted, and it closes at once. */
    @Test
    void a_bus_without_a_server_refuses_waits_for_nothing_and_closes() throws InterruptedException {
        try (NatsBus lonely = NatsBus.open(NatsSettings.of("127.0.0.1:" + NatsServer.freePort()))) {
            assertThat(lonely.publish(Envelope.of("a", new byte[0]))).isFalse();
            assertThat(lonely.request(Envelope.of("a", new byte[0]), Duration.ofSeconds(30)))
                    .isEmpty();
            lonely.subscribe("a", message -> {});
            eventually("it says why", () -> lonely.trouble().isPresent());
            assertThat(lonely.trouble()).hasValue("Connection refused");
            assertThat(lonely.status()).isEqualTo(new BusStatus(false, 1, 0, 0, 0));
        }
    }

    /** Each attempt to connect has threads of its own, and they end with it; nothing but the keeper stays. */
    @Test
    void attempts_leave_no_threads_behind() {
        try (NatsBus lonely = NatsBus.open(
                NatsSettings.of("127.0.0.1:" + NatsServer.freePort()).withName("lonely"))) {
            eventually("an attempt", () -> lonely.trouble().isPresent());
            eventually("its threads have ended", () -> threads("heartbeat-nats-lonely") == 1);
        }
        eventually("all threads have ended", () -> threads("heartbeat-nats-lonely") == 0);
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }
}

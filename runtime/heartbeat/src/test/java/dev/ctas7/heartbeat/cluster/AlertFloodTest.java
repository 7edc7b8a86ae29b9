// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.metrics.AlertMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertFloodTest {
    private final InProcessBus bus = new InProcessBus();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void a_desk_with_its_own_thread_publishes_a_flood_once() {
        try (AlertDesk desk = AlertDesk.open(bus, () -> true, Credentials.none(), Duration.ofSeconds(2))) {
            for (int i = 0; i < 100_000; i++) {
                desk.raise(rogue("a"));
            }
            eventually("the alert was published", () -> desk.published() == 1);
            assertThat(desk.suppressed()).isEqualTo(99_999);
            assertThat(desk.leftOut()).isZero();
            assertThat(counted(desk)).containsExactly(1, 99_999, 0);
        }
    }

    @Test
    void a_flood_of_names_is_bounded() {
        AlertDesk desk = new AlertDesk(
                bus, () -> true, Credentials.none(), new AlertBook(2000, AlertBook.MOST), Clocks.system());
        for (int i = 0; i <= AlertBook.MOST; i++) {
            desk.raise(rogue("name-" + i));
        }
        desk.publishDue();
        assertThat(desk.published()).isEqualTo(AlertBook.MOST);
        assertThat(desk.leftOut()).isEqualTo(1);
        assertThat(counted(desk)).containsExactly(AlertBook.MOST, 0, 1);
    }

    private static double[] counted(AlertDesk desk) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        AlertMetrics metrics = new AlertMetrics(meters, desk);
        double[] counts = Stream.of("published", "suppressed", "left.out")
                .mapToDouble(name -> meters.get("sx9.heartbeat.alerts." + name)
                        .functionCounter()
                        .count())
                .toArray();
        metrics.close();
        return counts;
    }

    private static Alert rogue(String crate) {
        return Alert.of(crate, Violation.MISSING_FOUNDATION_CORE, "no token", 1);
    }
}

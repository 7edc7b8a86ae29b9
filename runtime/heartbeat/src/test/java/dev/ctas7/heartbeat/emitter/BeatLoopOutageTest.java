// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.emitter.LoopBench.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import org.junit.jupiter.api.Test;

/** What becomes of beats that cannot leave. */
class BeatLoopOutageTest {
    private final LoopBench bench = new LoopBench();

    @Test
    void a_beat_that_is_due_without_a_connection_leaves_as_soon_as_there_is_one() {
        bench.bus.connected = false;
        bench.start();
        assertThat(bench.loop.turn()).isEqualTo(BeatLoop.RETRY_NANOS);
        assertThat(bench.turnAfter(BeatLoop.RETRY_NANOS)).isEqualTo(BeatLoop.RETRY_NANOS);
        bench.bus.connected = true;

        bench.turnAfter(BeatLoop.RETRY_NANOS);

        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L);
        assertThat(bench.outage.dropped()).isZero();
        assertThat(bench.log.lines()).isEmpty();
    }

    @Test
    void an_outage_is_told_once_and_its_end_once_with_the_count() {
        bench.start();
        bench.loop.turn();
        bench.bus.connected = false;
        for (int i = 0; i < 5; i++) {
            bench.turnAfter(SECOND);
        }
        bench.bus.connected = true;
        bench.turnAfter(BeatLoop.RETRY_NANOS);
        bench.turnAfter(SECOND);

        assertThat(bench.log.lines())
                .containsExactly(
                        "WARNING heartbeats of crate web do not leave (no connection); they are dropped and counted until"
                                + " one leaves again",
                        "INFO heartbeats of crate web leave again; 4 were dropped");
        assertThat(bench.outage.dropped()).isEqualTo(4);
        assertThat(bench.outage.outages()).isEqualTo(1);
        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_bus_that_refuses_costs_the_beat_and_its_number() {
        bench.start();
        bench.bus.behaviour = message -> false;
        bench.loop.turn();
        bench.turnAfter(SECOND);
        bench.bus.behaviour = message -> true;

        bench.turnAfter(SECOND);

        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(3L);
        assertThat(bench.outage.dropped()).isEqualTo(2);
        assertThat(bench.log.lines()).hasSize(2);
    }

    @Test
    void a_bus_that_throws_costs_the_beat_and_nothing_else() {
        bench.start();
        bench.bus.behaviour = message -> {
            throw new StackOverflowError("deep");
        };
        bench.loop.turn();
        bench.bus.behaviour = message -> true;

        bench.turnAfter(SECOND);

        assertThat(bench.bus.beats()).hasSize(1);
        assertThat(bench.log.lines())
                .first()
                .asString()
                .contains("(sending threw java.lang.StackOverflowError)")
                .doesNotContain("deep");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowWorkTest {
    private final List<String> lines = new ArrayList<>();
    private final Hand hand = new Hand();

    /** Ticks when the test says so. */
    private static final class Hand implements SlowWork.Ticker {
        Runnable tick = () -> {};
        boolean closed;

        @Override
        public void start(Runnable started) {
            tick = started;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void a_run_that_is_over_before_the_first_tick_says_nothing() {
        try (SlowWork slow = new SlowWork("orders", hand, lines::add)) {
            slow.begins("reading class files");
        }
        hand.tick.run();

        assertThat(lines).isEmpty();
        assertThat(hand.closed).isTrue();
    }

    @Test
    void each_tick_says_what_is_being_done_now() {
        try (SlowWork slow = new SlowWork("orders", hand, lines::add)) {
            hand.tick.run();
            slow.begins("reading sources and resources");
            slow.begins("reading class files");
            hand.tick.run();
            slow.begins("Gate 1 static");
            hand.tick.run();
        }

        assertThat(lines)
                .containsExactly("smart-crate: orders: reading class files …", "smart-crate: orders: Gate 1 static …");
    }
}

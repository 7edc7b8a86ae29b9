// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SendWindowTest {
    private final SendWindow window = new SendWindow();

    @Test
    void it_is_full_with_so_many_messages_and_open_again_when_one_was_written() {
        for (int i = 0; i < SendWindow.MOST_MESSAGES; i++) {
            assertThat(window.admit(1)).isTrue();
        }

        assertThat(window.admit(1)).isFalse();
        assertThat(window.waiting()).isEqualTo(SendWindow.MOST_MESSAGES);
        window.gone(1);
        assertThat(window.admit(1)).isTrue();
    }

    @Test
    void it_is_full_with_so_many_bytes_and_a_refused_message_leaves_no_trace() {
        assertThat(window.admit(SendWindow.MOST_BYTES - 1)).isTrue();

        assertThat(window.admit(2)).isFalse();
        assertThat(window.waiting()).isEqualTo(1);
        assertThat(window.admit(1)).isTrue();
    }

    /** What waits when a connection ends is counted as dropped; what was refused is counted already. */
    @Test
    void a_message_that_is_refused_never_counts_as_waiting() throws InterruptedException {
        while (window.admit(1)) {
            assertThat(window.waiting()).isPositive();
        }
        List<Thread> publishers =
                Stream.generate(() -> new Thread(this::knock)).limit(3).toList();
        publishers.forEach(Thread::start);

        long most = 0;
        while (publishers.stream().anyMatch(Thread::isAlive)) {
            most = Math.max(most, window.waiting());
        }

        for (Thread publisher : publishers) {
            publisher.join();
        }
        assertThat(most).isLessThanOrEqualTo(SendWindow.MOST_MESSAGES);
    }

    private void knock() {
        for (int i = 0; i < 200_000; i++) {
            window.admit(1);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateHashTest {
    private final LogLines log = new LogLines();
    private volatile Supplier<@Nullable String> application = () -> "one";
    private final StateHash hash =
            new StateHash(log, "web", () -> application.get(), "initial", Duration.ofSeconds(20));

    @AfterEach
    void close() {
        hash.close();
    }

    @Test
    void the_answer_is_asked_for_each_time() {
        String first = hash.current();
        application = () -> "two";

        assertThat(first).isEqualTo("one");
        assertThat(hash.current()).isEqualTo("two");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void a_supplier_that_throws_costs_one_line_and_its_return_one() {
        hash.current();
        application = () -> {
            throw new IllegalStateException("secret");
        };
        String second = hash.current();
        String third = hash.current();
        application = () -> "back";
        String last = hash.current();

        assertThat(second).isEqualTo("one").isEqualTo(third);
        assertThat(last).isEqualTo("back");
        assertThat(hash.failures()).isEqualTo(2);
        assertThat(log.lines())
                .containsExactly(
                        "WARNING the state hash of crate web cannot be had, because its supplier threw"
                                + " java.lang.IllegalStateException; heartbeats carry the last one until it answers"
                                + " again",
                        "INFO the state hash of crate web is back after 2 beat(s)");
    }

    @Test
    void null_and_what_cannot_be_sent_leave_the_last_hash() {
        application = () -> null;
        String none = hash.current();
        application = () -> "two\nlines";
        String lines = hash.current();
        application = () -> "x".repeat(1025);
        String tooLong = hash.current();
        application = () -> "x".repeat(1024);

        assertThat(none).isEqualTo("initial").isEqualTo(lines).isEqualTo(tooLong);
        assertThat(hash.current()).hasSize(1024);
        assertThat(hash.failures()).isEqualTo(3);
    }

    @Test
    void an_error_of_the_application_is_no_fault_of_the_beat() {
        application = () -> {
            throw new NoClassDefFoundError("gone");
        };

        assertThat(hash.current()).isEqualTo("initial");
    }

    @Test
    void a_supplier_that_hangs_is_waited_for_once_and_its_late_answer_is_taken() {
        CountDownLatch release = new CountDownLatch(1);
        try (StateHash impatient = new StateHash(log, "web", () -> slow(release), "initial", Duration.ofNanos(1))) {
            assertThat(impatient.current()).isEqualTo("initial");
            assertThat(impatient.current()).isEqualTo("initial");
            assertThat(log.lines()).hasSize(1);

            release.countDown();

            eventually("the late answer", () -> impatient.current().equals("late"));
            assertThat(log.lines().get(1)).startsWith("INFO the state hash of crate web is back");
        }
    }

    private static String slow(CountDownLatch release) {
        try {
            release.await();
            return "late";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.aether.DefaultSessionData;
import org.junit.jupiter.api.Test;

class SessionOnceTest {
    private final DefaultSessionData data = new DefaultSessionData();
    private final AtomicInteger begun = new AtomicInteger();

    /** As each module does: an object of its own over the session's data. */
    private CompletableFuture<String> begin(String name) {
        return new SessionOnce(data)
                .begun(
                        name,
                        String.class,
                        () -> CompletableFuture.completedFuture("answer " + begun.incrementAndGet()));
    }

    @Test
    void a_hundred_modules_on_all_threads_ask_once() {
        List<String> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> begin("state").join())
                .distinct()
                .toList();

        assertThat(answers).containsExactly("answer 1");
        assertThat(begun).hasValue(1);
    }

    @Test
    void another_name_and_another_session_ask_again() {
        assertThat(begin("a").join()).isEqualTo("answer 1");
        assertThat(begin("b").join()).isEqualTo("answer 2");
        CompletableFuture<String> other = new SessionOnce(new DefaultSessionData())
                .begun("a", String.class, () -> CompletableFuture.completedFuture("other"));
        assertThat(other.join()).isEqualTo("other");
    }

    @Test
    void what_fails_fails_for_all() {
        SessionOnce once = new SessionOnce(data);
        for (int i = 0; i < 2; i++) {
            CompletableFuture<String> failed = once.begun("a", String.class, () -> {
                throw new IllegalArgumentException("wrong key ring");
            });
            assertThatThrownBy(failed::join).hasRootCauseMessage("wrong key ring");
        }
    }
}

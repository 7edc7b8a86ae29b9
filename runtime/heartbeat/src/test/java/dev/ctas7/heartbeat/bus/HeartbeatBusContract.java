// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What every bus promises; each bus has a test class that extends this. Nothing is lost here: nobody is too slow. */
public abstract class HeartbeatBusContract extends BusRefusalContract {
    @Test
    void messages_of_each_publisher_come_in_its_order_and_all_of_them() throws InterruptedException {
        Queue<String> got = new ConcurrentLinkedQueue<>();
        bus.subscribe("order.*", message -> got.add(message.subject() + " " + text(message)));
        settle();

        List<Thread> publishers = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            publishers.add(new Thread(() -> publishAll("order." + name, 2000)));
        }
        publishers.forEach(Thread::start);
        for (Thread publisher : publishers) {
            publisher.join();
        }

        eventually("all messages", () -> got.size() == 4000);
        for (String name : List.of("a", "b")) {
            List<String> own = got.stream()
                    .filter(line -> line.startsWith("order." + name))
                    .toList();
            assertThat(own).hasSize(2000);
            for (int i = 0; i < own.size(); i++) {
                assertThat(own.get(i)).isEqualTo("order." + name + " " + i);
            }
        }
        assertThat(bus.status()).isEqualTo(new BusStatus(true, 0, 0, 0, 0));
    }

    @Test
    void a_star_is_one_token_and_a_greater_sign_all_that_follow() {
        Queue<String> one = new ConcurrentLinkedQueue<>();
        Queue<String> all = new ConcurrentLinkedQueue<>();
        Queue<String> exact = new ConcurrentLinkedQueue<>();
        bus.subscribe("wild.*.end", message -> one.add(message.subject()));
        bus.subscribe("wild.>", message -> all.add(message.subject()));
        bus.subscribe("wild.a", message -> exact.add(message.subject()));
        settle();

        for (String subject :
                List.of("wild", "wild.a", "wild.a.end", "wild.a.b.end", "wild.a.endless", "other.a.end")) {
            assertThat(bus.publish(message(subject, ""))).isTrue();
        }

        eventually("the last that all gets", () -> all.contains("wild.a.endless"));
        eventually("the one that matches", () -> one.contains("wild.a.end"));
        eventually("the exact one", () -> !exact.isEmpty());
        settle();
        assertThat(one).containsExactly("wild.a.end");
        assertThat(all).containsExactly("wild.a", "wild.a.end", "wild.a.b.end", "wild.a.endless");
        assertThat(exact).containsExactly("wild.a");
    }

    @Test
    void every_subscriber_gets_headers_payload_and_subject() {
        Queue<Envelope> first = new ConcurrentLinkedQueue<>();
        Queue<Envelope> second = new ConcurrentLinkedQueue<>();
        bus.subscribe("head.x", first::add);
        bus.subscribe("head.x", second::add);
        settle();
        Map<String, String> headers = Map.of("Sx9-Key-Id", "k-1", "Sx9-Signature", "a/b+c==");

        bus.publish(new Envelope("head.x", "päylöad".getBytes(StandardCharsets.UTF_8), headers, "answers.here"));

        eventually("both got it", () -> first.size() == 1 && second.size() == 1);
        for (Envelope got : List.of(first.element(), second.element())) {
            assertThat(got.subject()).isEqualTo("head.x");
            assertThat(text(got)).isEqualTo("päylöad");
            assertThat(got.headers()).isEqualTo(headers);
            assertThat(got.replyTo()).isEqualTo("answers.here");
        }
    }

    @Test
    void a_request_is_answered() throws InterruptedException {
        bus.subscribe(
                "ask.*",
                question -> bus.publish(new Envelope(
                        requireNonNull(question.replyTo()),
                        ("re: " + text(question)).getBytes(StandardCharsets.UTF_8),
                        Map.of("Kind", "answer"),
                        null)));
        settle();

        Optional<Envelope> answer = bus.request(message("ask.me", "how"), PATIENCE);

        assertThat(answer.map(OpenBus::text)).hasValue("re: how");
        assertThat(answer.orElseThrow().headers()).isEqualTo(Map.of("Kind", "answer"));
    }

    @Test
    void a_request_is_empty_when_nobody_is_there_or_nobody_answers() throws InterruptedException {
        assertThat(bus.request(message("nobody.there", "?"), PATIENCE)).isEmpty();
        CountDownLatch heard = new CountDownLatch(1);
        bus.subscribe("silent.one", message -> heard.countDown());
        settle();

        assertThat(bus.request(message("silent.one", "?"), Duration.ofMillis(50)))
                .isEmpty();
        heard.await();
    }

    @Test
    void nothing_comes_after_a_subscription_was_closed_and_others_go_on() {
        Queue<String> closed = new ConcurrentLinkedQueue<>();
        Queue<String> open = new ConcurrentLinkedQueue<>();
        HeartbeatBus.Subscription subscription = bus.subscribe("sub.x", message -> closed.add(text(message)));
        bus.subscribe("sub.x", message -> open.add(text(message)));
        settle();
        bus.publish(message("sub.x", "1"));
        eventually("the first", () -> closed.size() == 1 && open.size() == 1);

        subscription.close();
        subscription.close();
        bus.publish(message("sub.x", "2"));

        eventually("the other goes on", () -> open.size() == 2);
        settle();
        assertThat(closed).containsExactly("1");
    }

    @Test
    void an_exception_of_a_consumer_is_counted_and_ends_nothing() {
        Queue<String> got = new ConcurrentLinkedQueue<>();
        bus.subscribe("fail.x", message -> {
            got.add(text(message));
            if (text(message).equals("1")) {
                throw new IllegalStateException("a consumer's mistake");
            }
            if (text(message).equals("2")) {
                throw new AssertionError("another");
            }
        });
        settle();

        publishAll("fail.x", 4);

        eventually("all four", () -> got.size() == 4);
        assertThat(got).containsExactly("0", "1", "2", "3");
        eventually("counted", () -> bus.status().failures() == 2);
    }
}

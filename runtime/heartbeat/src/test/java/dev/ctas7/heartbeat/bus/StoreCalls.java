// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** What tests of key-value buckets do with them. */
abstract class StoreCalls {
    interface Attempt {
        OptionalLong run(int number) throws IOException;
    }

    static ConcurrentLinkedQueue<OptionalLong> race(Attempt attempt) throws InterruptedException {
        ConcurrentLinkedQueue<OptionalLong> results = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        results.add(attempt.run(i));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(results).hasSize(8);
        return results;
    }

    static Optional<KeyValue.Entry> get(KeyValue store, String key) {
        try {
            return store.get(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> keys(KeyValue store) {
        try {
            return store.keys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(KeyValue.Entry entry) {
        return new String(entry.value(), StandardCharsets.UTF_8);
    }
}

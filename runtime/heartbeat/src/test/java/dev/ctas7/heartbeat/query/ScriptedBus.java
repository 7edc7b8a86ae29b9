// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.query;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A bus on which a test says what answers a question, and what is kept. */
final class ScriptedBus implements HeartbeatBus {
    final List<String> asked = new ArrayList<>();
    boolean connected = true;

    @Nullable
    Envelope answer;

    byte @Nullable [] kept;

    @Nullable
    IOException broken;

    boolean storeHangs;

    @Override
    public boolean publish(Envelope message) {
        return true;
    }

    @Override
    public Subscription subscribe(String subject, Consumer<Envelope> consumer) {
        return () -> {};
    }

    @Override
    public Optional<Envelope> request(Envelope message, Duration patience) {
        asked.add(message.subject());
        return Optional.ofNullable(answer);
    }

    @Override
    public BusStatus status() {
        return new BusStatus(connected, 0, 0, 0, 0);
    }

    @Override
    public KeyValue keyValue(Bucket bucket) {
        return (KeyValue) Proxy.newProxyInstance(
                KeyValue.class.getClassLoader(), new Class<?>[] {KeyValue.class}, (proxy, method, arguments) -> {
                    asked.add(bucket.name() + " " + method.getName() + " " + arguments[0]);
                    if (storeHangs) {
                        new CountDownLatch(1).await();
                    }
                    if (broken != null) {
                        throw broken;
                    }
                    return Optional.ofNullable(kept).map(bytes -> new KeyValue.Entry(bytes, 1));
                });
    }

    @Override
    public void close() {}
}

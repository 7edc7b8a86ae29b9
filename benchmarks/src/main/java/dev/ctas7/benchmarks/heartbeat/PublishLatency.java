// SPDX-License-Identifier: Apache-2.0
// LATENCY_MEASURE_PUBLISHING_CALL
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.emitter.HeartbeatEmitter;
import dev.ctas7.heartbeat.trust.Outbound;
import java.util.concurrent.locks.LockSupport;

/** How long the application's thread is away when it has a beat sent. */
final class PublishLatency {
    private PublishLatency() {}

    /** So many calls, a thousand a second, after as many that are not counted. */
    static Percentiles measure(String url, int calls) throws InterruptedException {
        HeartbeatConfig config = HeartbeatConfig.of("measured", "1.0.0", "7.3.1");
        try (HeartbeatBus bus = NatsBus.open(NatsSettings.of(url));
                HeartbeatEmitter emitter = HeartbeatEmitter.connect(bus, Outbound.plain(), config)) {
            while (!bus.status().connected()) {
                Thread.sleep(10);
            }
            emitter.start();
            beat(emitter, new long[calls]);
            long[] took = new long[calls];
            beat(emitter, took);
            return new Percentiles(took);
        }
    }

    private static void beat(HeartbeatEmitter emitter, long[] took) {
        for (int i = 0; i < took.length; i++) {
            LockSupport.parkNanos(1_000_000);
            long start = System.nanoTime();
            emitter.beat();
            took[i] = System.nanoTime() - start;
        }
    }
}

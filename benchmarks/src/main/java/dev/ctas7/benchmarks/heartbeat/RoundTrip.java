// SPDX-License-Identifier: Apache-2.0
// TRIP_MEASURE_RAW_ANSWER
package dev.ctas7.benchmarks.heartbeat;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * From handing a message to the client until the answer of another client, that does nothing but answer, is here: what
 * an alert cannot be faster than, on the same machine in the same minute.
 */
final class RoundTrip {
    /** As long as a heartbeat. */
    private static final int BYTES = 384;

    private RoundTrip() {}

    /** So many messages one after the other with a pause between, after as many that are not counted. */
    static Percentiles measure(String url, int count, Duration pause) throws IOException, InterruptedException {
        try (Client asking = Rig.connect(url);
                Client answering = Rig.connect(url)) {
            ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
            Connection other = answering.connection();
            other.createDispatcher(message -> other.publish("trip.back", message.getData()))
                    .subscribe("trip.there");
            Dispatcher hearing = asking.connection()
                    .createDispatcher(message -> took.add(System.nanoTime()
                            - ByteBuffer.wrap(message.getData()).getLong()));
            hearing.subscribe("trip.back");
            ask(asking.connection(), count, pause);
            took.clear();
            ask(asking.connection(), count, pause);
            return new Percentiles(took.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static void ask(Connection connection, int count, Duration pause) throws InterruptedException {
        Thread.sleep(500);
        for (int i = 0; i < count; i++) {
            byte[] message = new byte[BYTES];
            ByteBuffer.wrap(message).putLong(System.nanoTime());
            connection.publish("trip.there", message);
            Thread.sleep(pause.toMillis());
        }
        Thread.sleep(500);
    }
}

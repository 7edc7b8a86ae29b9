// SPDX-License-Identifier: Apache-2.0
// LATENCY_MEASURE_UNAUTHORIZED_ALERT
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.WireException;
import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** From handing a rogue's heartbeat to the client until its alert is here: twice through the server, once judged. */
final class AlertLatency implements AutoCloseable {
    private final Connection connection;
    private final Dispatcher dispatcher;
    private final AlertReader reader = new AlertReader();
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private int rogues;

    /** Listens from now on, on a connection of its own. */
    AlertLatency(Connection connection) {
        this.connection = connection;
        this.dispatcher = connection.createDispatcher(this::hear);
        dispatcher.subscribe(HeartbeatSubjects.ALERT_UNAUTHORIZED);
    }

    /** Lets so many rogues, each with a name of its own, beat once, one after the other with a pause between. */
    Percentiles run(int count, Duration pause) throws InterruptedException {
        took.clear();
        for (int i = 0; i < count; i++) {
            BeatTemplate rogue = new BeatTemplate("rogue-" + rogues++, "", 1000);
            byte[] beat = rogue.next(System.currentTimeMillis());
            sentAt.put("rogue-" + (rogues - 1), System.nanoTime());
            connection.publish(rogue.subject(), beat);
            Thread.sleep(pause.toMillis());
        }
        Thread.sleep(2000);
        return new Percentiles(took.stream().mapToLong(Long::longValue).toArray());
    }

    private void hear(Message message) {
        long now = System.nanoTime();
        try {
            Alert alert = reader.read(message.getData());
            Long sent = sentAt.remove(alert.crateName());
            if (sent != null) {
                took.add(now - sent);
            }
        } catch (WireException e) {
            throw new IllegalStateException("the orchestrator's alert cannot be read", e);
        }
    }

    @Override
    public void close() {
        connection.closeDispatcher(dispatcher);
    }
}

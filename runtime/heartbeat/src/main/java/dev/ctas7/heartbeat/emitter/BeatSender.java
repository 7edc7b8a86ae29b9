// SPDX-License-Identifier: Apache-2.0
// BEAT_DISPATCH_PROTECTED_MESSAGE
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Makes one heartbeat after the other and hands it to the bus. Used by one thread at a time, but for {@link #sent}. */
final class BeatSender {
    private final String subject;
    private final HeartbeatBus bus;
    private final Outbound outbound;
    private final boolean localCopy;
    private final InstantSource clock;
    private final HeartbeatWriter writer = new HeartbeatWriter();
    private long sequence;
    private final AtomicLong sent = new AtomicLong();

    /**
     * Sends on a crate's own subject.
     *
     * @param localCopy whether a copy goes to {@link HeartbeatSubjects#LOCAL}
     */
    BeatSender(String crateName, HeartbeatBus bus, Outbound outbound, boolean localCopy, InstantSource clock) {
        this.subject = HeartbeatSubjects.forCrate(crateName);
        this.bus = bus;
        this.outbound = outbound;
        this.localCopy = localCopy;
        this.clock = clock;
    }

    /** Whether a heartbeat that is sent now would leave now. */
    boolean isConnected() {
        return bus.status().connected();
    }

    /**
     * Sends one heartbeat. Its sequence number is used up even if the bus refuses it, so that a gap tells of a loss.
     *
     * @return whether the bus took it
     */
    boolean send(Crate crate, HealthStatus health, String stateHash) {
        LocalHeartbeat heartbeat = new LocalHeartbeat(
                crate.config(),
                crate.token(),
                stateHash,
                health,
                Math.max(0, clock.millis()),
                ++sequence,
                crate.runId());
        byte[] json = writer.write(heartbeat);
        boolean taken = bus.publish(outbound.protect(subject, json));
        if (taken) {
            sent.incrementAndGet();
            if (localCopy) {
                // A copy for whoever listens on this host: nobody judges by it, so its loss counts for nothing.
                bus.publish(outbound.protect(HeartbeatSubjects.LOCAL, json));
            }
        }
        return taken;
    }

    long sent() {
        return sent.get();
    }

    void closeBus() {
        bus.close();
    }
}

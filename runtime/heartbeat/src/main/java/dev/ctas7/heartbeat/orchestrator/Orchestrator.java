// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_ORCHESTRATE_CRATE_JUDGEMENT
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.HeartbeatBus.Subscription;
import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.trust.Inbound;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Hears the heartbeats of all crates, judges each as it arrives and all of them every few seconds, and says what it
 * thinks to its two sinks.
 *
 * <p>Safe for use by several threads. It survives whatever is sent to it: what it cannot take it refuses and counts.
 */
public final class Orchestrator implements AutoCloseable {
    /** The longest pause between two looks at the clock and the bus, in milliseconds. */
    private static final long LONGEST_TICK_MS = 500;

    private final Registry registry;
    private final Clocks clocks;
    private final HeartbeatMetrics metrics;
    private final Inbound inbound;
    private final Judging judging;
    private final Intake intake;
    private final long tickNanos;
    private final Subscription subscription;
    private final Thread thread;
    private volatile boolean closed;

    private Orchestrator(OrchestratorSettings settings, Surroundings around) {
        this.clocks = around.clocks();
        this.inbound = around.inbound();
        // A seed that senders could guess would let them choose names that are slow to look up.
        this.registry = new Registry(
                settings.timing(), settings.limits(), around.inbound().needsKeys(), new SecureRandom().nextLong());
        this.metrics = new HeartbeatMetrics(around.meters());
        metrics.watch(around.bus()::status);
        Gauges gauges = new Gauges(metrics, clocks);
        this.judging =
                new Judging(registry, around.bus()::status, around.alerts(), around.states(), gauges, settings.loop());
        this.intake = new Intake(registry, settings, around.inbound(), around.alerts(), gauges);
        long least =
                Math.min(settings.loop().toMillis(), settings.timing().late().toMillis());
        this.tickNanos = TimeUnit.MILLISECONDS.toNanos(Math.max(5, Math.min(LONGEST_TICK_MS, least / 10)));
        this.thread = new Thread(this::run, "heartbeat-judge");
        thread.setDaemon(true);
        this.subscription = subscribe(settings.subject(), around.bus());
    }

    private Subscription subscribe(String subject, HeartbeatBus bus) {
        try {
            return bus.subscribe(subject, intake);
        } catch (IllegalStateException e) {
            metrics.close();
            throw e;
        }
    }

    /**
     * Starts one with the machine's own clocks.
     *
     * @param bus where heartbeats come from; stays the caller's, as all that follows
     * @param settings how it judges
     * @param inbound opens heartbeats
     * @param alerts takes alerts
     * @param states takes a snapshot each loop
     * @param meters where it counts
     * @throws IllegalStateException if the bus is closed
     */
    public static Orchestrator start(
            HeartbeatBus bus,
            OrchestratorSettings settings,
            Inbound inbound,
            AlertSink alerts,
            StateSink states,
            MeterRegistry meters) {
        return start(settings, new Surroundings(bus, inbound, alerts, states, meters, Clocks.system()));
    }

    /**
     * Starts one.
     *
     * @throws IllegalStateException if the bus is closed
     */
    public static Orchestrator start(OrchestratorSettings settings, Surroundings around) {
        Orchestrator orchestrator = new Orchestrator(settings, around);
        orchestrator.thread.start();
        return orchestrator;
    }

    /** The state as the last loop found it; before the first one there are no crates in it. */
    public GlobalHeartbeatState state() {
        return judging.newest().state();
    }

    /** What the last loop handed to the sink. */
    public Snapshot snapshot() {
        return judging.newest();
    }

    /**
     * Takes a crate from an earlier state as heard now, so that one that died while nobody orchestrated is missed.
     *
     * @param intervalMs milliseconds between two of its heartbeats, 1 to a day
     * @return whether it was taken: it is not known yet, had foundation-core and did not stop
     */
    public boolean expect(CrateHeartbeatStatus status, long intervalMs) {
        return registry.expect(status, intervalMs, clocks.nowMs());
    }

    /** Whether its loop goes on: a round has ended within the last three loops. */
    public boolean isAlive() {
        return !closed && judging.isAlive();
    }

    /** Ends the subscription and the loop; what is at work ends first. A second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        subscription.close();
        LockSupport.unpark(thread);
        awaitEnd();
        metrics.close();
    }

    private void awaitEnd() {
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            judging.tick();
            inbound.refresh();
            LockSupport.parkNanos(this, tickNanos);
        }
    }
}

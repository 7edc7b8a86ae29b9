// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.metrics.Refusal;
import dev.ctas7.heartbeat.registry.Beats;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An intake and a loop without a thread, on clocks that a test sets. */
final class Desk {
    final List<Alert> alerts = new ArrayList<>();
    final List<Snapshot> snapshots = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    long nanos = 5_000_000_000L;
    boolean sinkFails;
    boolean alertsFail;
    boolean connected = true;
    boolean busFails;
    final Registry registry;
    final Intake intake;
    final Judging judging;

    Desk(OrchestratorSettings settings, Inbound inbound) {
        Clocks clocks = new Clocks(() -> Instant.ofEpochMilli(Beats.T0 + nanos / 1_000_000), () -> nanos);
        registry = new Registry(settings.timing(), settings.limits(), inbound.needsKeys(), 42);
        HeartbeatMetrics metrics = new HeartbeatMetrics(meters);
        metrics.watch(this::status);
        Gauges gauges = new Gauges(metrics, clocks);
        intake = new Intake(registry, settings, inbound, this::raise, gauges);
        judging = new Judging(registry, this::status, alerts::add, this::take, gauges, settings.loop());
    }

    static Desk trusting() {
        return new Desk(OrchestratorSettings.DEFAULT, Inbound.trusting());
    }

    /** Sends a heartbeat on its crate's own subject. */
    Desk send(Beats beats) {
        return send(HeartbeatSubjects.forCrate(beats.beat().config().crateName()), beats);
    }

    Desk send(String subject, Beats beats) {
        return send(subject, new HeartbeatWriter().write(beats.beat()));
    }

    Desk send(String subject, String payload) {
        return send(subject, payload.getBytes(StandardCharsets.UTF_8));
    }

    Desk send(String subject, byte[] payload) {
        intake.accept(Envelope.of(subject, payload));
        return this;
    }

    /** Lets time pass while the loop's thread is awake. */
    Desk pass(long millis) {
        long end = nanos + millis * 1_000_000;
        while (nanos < end) {
            nanos = Math.min(end, nanos + 500_000_000);
            judging.tick();
        }
        return this;
    }

    /** Lets time pass in which the whole process stands still. */
    Desk pause(long millis) {
        nanos += millis * 1_000_000;
        judging.tick();
        return this;
    }

    double refused(Refusal kind) {
        return meters.get("sx9.heartbeat.refused")
                .tag("kind", kind.label())
                .counter()
                .count();
    }

    double count(String name) {
        return meters.get("sx9.heartbeat." + name).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    double crates(String condition) {
        return meters.get("sx9.heartbeat.crates")
                .tag("condition", condition)
                .gauge()
                .value();
    }

    private BusStatus status() {
        if (busFails) {
            throw new IllegalStateException("the bus fails on purpose");
        }
        return new BusStatus(connected, 0, 0, 0, 0);
    }

    private void raise(Alert alert) {
        if (alertsFail) {
            throw new IllegalStateException("the sink fails on purpose");
        }
        alerts.add(alert);
    }

    private void take(Snapshot snapshot) {
        if (sinkFails) {
            throw new IllegalStateException("the sink fails on purpose");
        }
        snapshots.add(snapshot);
    }
}

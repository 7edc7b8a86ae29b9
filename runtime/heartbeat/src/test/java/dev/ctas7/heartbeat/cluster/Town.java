// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Crates that beat four times a second, and ears for all that orchestrators say of them. */
final class Town implements AutoCloseable {
    private final HeartbeatBus bus;
    private final Outbound keys;
    private final HeartbeatWriter writer = new HeartbeatWriter();
    private final StateReader stateReader = new StateReader();
    private final AlertReader alertReader = new AlertReader();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicLong sequence = new AtomicLong();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> beating;
    private final List<GlobalHeartbeatState> states = new CopyOnWriteArrayList<>();
    private final List<Alert> alerts = new CopyOnWriteArrayList<>();

    /** A town in which nothing is signed. */
    Town(String urls) {
        this(urls, Outbound.plain());
    }

    /** A town whose citizens are protected like this; intruders never are. */
    Town(String urls, Outbound keys) {
        this.keys = keys;
        bus = NatsBus.open(NatsSettings.of(urls));
        bus.subscribe(HeartbeatSubjects.GLOBAL, this::hearState);
        bus.subscribe(HeartbeatSubjects.PREFIX + ".alert.*", this::hearAlert);
        eventually("the town is connected", () -> bus.status().connected());
        beating = beats.scheduleAtFixedRate(this::beat, 0, 250, TimeUnit.MILLISECONDS);
    }

    HeartbeatBus bus() {
        return bus;
    }

    /** So many crates as they should be begin to beat. */
    void settle(int count) {
        for (int i = 0; i < count; i++) {
            enter("good-" + i);
        }
    }

    /** One more begins to beat with the token that everybody knows; a key has only who is called good. */
    void enter(String name) {
        tokens.put(name, FoundationCore.token());
    }

    /** One falls silent. */
    void die(String name) {
        tokens.remove(name);
    }

    /** One without foundation-core begins to beat. */
    void intrude(String name) {
        tokens.put(name, "");
    }

    /** Waits for a state with so many crates and unauthorized ones. */
    void awaitState(int total, int unauthorized) {
        eventually("a state with " + total + " crates, " + unauthorized + " unauthorized", () -> {
            GlobalHeartbeatState newest = newest();
            return newest != null
                    && newest.totalCrates() == total
                    && newest.unauthorizedCrates().size() == unauthorized;
        });
    }

    /** Waits until so many more states have been published. */
    void awaitMoreStates(int more) {
        int before = states.size();
        eventually(more + " more states", () -> states.size() >= before + more);
    }

    void awaitAlert(String crate) {
        eventually("an alert of " + crate, () -> alertsOf(crate) > 0);
    }

    long alertsOf(String crate) {
        return alerts.stream().filter(alert -> alert.crateName().equals(crate)).count();
    }

    /** What was said of a crate. */
    List<Violation> violationsOf(String crate) {
        return alerts.stream()
                .filter(alert -> alert.crateName().equals(crate))
                .map(Alert::violation)
                .toList();
    }

    /** Alerts of crates that are as they should be. */
    List<Alert> falseAlerts() {
        return alerts.stream().filter(alert -> isGood(alert.crateName())).toList();
    }

    List<GlobalHeartbeatState> states() {
        return states;
    }

    @Override
    public void close() {
        beating.cancel(true);
        beats.shutdownNow();
        bus.close();
    }

    private @Nullable GlobalHeartbeatState newest() {
        return states.isEmpty() ? null : states.get(states.size() - 1);
    }

    private void beat() {
        tokens.forEach((name, token) -> {
            HeartbeatConfig config = HeartbeatConfig.of(name, "1.0", "7.3.1");
            LocalHeartbeat beat = new LocalHeartbeat(
                    config,
                    token,
                    "hash",
                    HealthStatus.HEALTHY,
                    System.currentTimeMillis(),
                    sequence.incrementAndGet(),
                    "run");
            Outbound own = isGood(name) ? keys : Outbound.plain();
            bus.publish(own.protect(HeartbeatSubjects.forCrate(name), writer.write(beat)));
        });
    }

    private static boolean isGood(String name) {
        return name.startsWith("good-");
    }

    private void hearState(Envelope message) {
        try {
            states.add(stateReader.read(message.payload()));
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hearAlert(Envelope message) {
        try {
            alerts.add(alertReader.read(message.payload()));
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }
}

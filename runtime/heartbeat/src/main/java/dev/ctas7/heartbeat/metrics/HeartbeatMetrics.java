// SPDX-License-Identifier: Apache-2.0
// METRIC_COUNT_HEARTBEAT_OUTCOMES
package dev.ctas7.heartbeat.metrics;

import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.registry.Condition;
import dev.ctas7.heartbeat.registry.Judgement;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts what one orchestrator hears, refuses and says. Safe for use by several threads. */
public final class HeartbeatMetrics implements AutoCloseable {
    private final MeterSet meters;
    private final Counter received;
    private final Counter accepted;
    private final Counter late;
    private final Counter skewed;
    private final Counter forgotten;
    private final Counter absences;
    private final Counter loopFailures;
    private final Timer loop;
    private final Map<Refusal, Counter> refused = new EnumMap<>(Refusal.class);
    private final Map<Violation, Counter> alerts = new EnumMap<>(Violation.class);
    private final ConditionCounts crates = new ConditionCounts();

    /** Meters of one orchestrator; {@link #close} takes them out again. */
    public HeartbeatMetrics(MeterRegistry registry) {
        this.meters = new MeterSet(registry);
        received = meters.counter("received", "messages that arrived on crates' subjects");
        accepted = meters.counter("accepted", "heartbeats that were their crate's newest");
        late = meters.counter("late", "accepted heartbeats that came after their crate was late");
        skewed = meters.counter("skewed", "accepted heartbeats whose sender's clock is off by more than the tolerance");
        forgotten = meters.counter("forgotten", "crates forgotten because they had stopped or been missing for long");
        absences = meters.counter("absences", "times after which all crates had a grace: pauses and bus outages");
        loopFailures = meters.counter("loop.failures", "loops that ended with an exception");
        loop = meters.timer("loop", "time that judging all crates and handing on the state takes");
        for (Refusal refusal : Refusal.values()) {
            refused.put(refusal, meters.counter("refused", "messages that changed nothing", "kind", refusal.label()));
        }
        for (Violation violation : Violation.values()) {
            alerts.put(
                    violation,
                    meters.counter(
                            "alerts", "alerts raised, before their rate is limited", "violation", violation.wire()));
        }
        for (Condition condition : Condition.values()) {
            meters.gauge(
                    "crates",
                    "crates in the last loop",
                    crates,
                    counts -> counts.of(condition),
                    "condition",
                    condition.label());
        }
    }

    /** A message arrived. */
    public void received() {
        received.increment();
    }

    /** A heartbeat was its crate's newest. */
    public void accepted() {
        accepted.increment();
    }

    /** One that was accepted came after its crate was late. */
    public void late() {
        late.increment();
    }

    /** One that was accepted has a sender with a wrong clock. */
    public void skewed() {
        skewed.increment();
    }

    /** A message changed nothing. */
    public void refused(Refusal refusal) {
        count(refused, refusal);
    }

    /** An alert was raised. */
    public void alert(Violation violation) {
        count(alerts, violation);
    }

    /** A time in which nothing could be heard has ended. */
    public void absence() {
        absences.increment();
    }

    /** All crates were judged. */
    public void judged(Judgement judgement) {
        crates.set(judgement.counts());
        forgotten.increment((double) judgement.forgotten());
    }

    /** A loop ended well. */
    public void looped(Duration duration) {
        loop.record(duration);
    }

    /** A loop ended with an exception. */
    public void loopFailed() {
        loopFailures.increment();
    }

    /** Shows how a bus is doing. */
    public void watch(BusReading reading) {
        meters.gauge(
                "bus.connected",
                "1 while the bus is connected, else 0",
                reading,
                r -> r.status().connected() ? 1 : 0);
        meters.count(
                "bus.outages",
                "times the bus lost its connection",
                reading,
                r -> r.status().outages());
        meters.count(
                "bus.dropped",
                "messages lost because we were too slow",
                reading,
                r -> r.status().dropped());
        meters.count(
                "bus.refused",
                "messages of ours that the bus did not take",
                reading,
                r -> r.status().refused());
        meters.count(
                "bus.failures",
                "exceptions of consumers",
                reading,
                r -> r.status().failures());
    }

    /** Takes the meters out of their registry. */
    @Override
    public void close() {
        meters.close();
    }

    private static <K extends Enum<K>> void count(Map<K, Counter> counters, K key) {
        Counter counter = counters.get(key);
        if (counter != null) {
            counter.increment();
        }
    }
}

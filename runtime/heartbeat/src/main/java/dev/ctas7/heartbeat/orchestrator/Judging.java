// SPDX-License-Identifier: Apache-2.0
// CRATE_HANDLE_JUDGING_ROUNDS
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.metrics.BusReading;
import dev.ctas7.heartbeat.registry.Condition;
import dev.ctas7.heartbeat.registry.Judgement;
import dev.ctas7.heartbeat.registry.Registry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.ObjLongConsumer;

/** What the loop's thread does: notices when nothing could be heard, and judges all crates when it is time. */
final class Judging {
    private static final Logger LOG = System.getLogger(Judging.class.getName());

    private final Registry registry;
    private final BusReading bus;
    private final Alerts alerts;
    private final StateSink states;
    private final Gauges gauges;
    private final long loopMs;

    private long next;
    private long failures;
    private boolean untold;
    private volatile Judged newest;
    private volatile long endedMs;

    Judging(Registry registry, BusReading bus, AlertSink alerts, StateSink states, Gauges gauges, Duration loop) {
        this.registry = registry;
        this.bus = bus;
        this.alerts = new Alerts(alerts, gauges.metrics(), gauges.clocks());
        this.states = states;
        this.gauges = gauges;
        this.loopMs = loop.toMillis();
        this.endedMs = gauges.clocks().nowMs();
        this.next = endedMs + loopMs;
        this.newest = judged(registry.judge(endedMs, gauges.clocks().wallMs()));
    }

    /** The newest round's outcome. */
    Snapshot newest() {
        return newest;
    }

    /** Whether a round has ended within the last three loops. */
    boolean isAlive() {
        return gauges.clocks().nowMs() - endedMs <= 3 * loopMs;
    }

    /** To be called much more often than the loop; never throws. */
    void tick() {
        try {
            long nowMs = gauges.clocks().nowMs();
            if (registry.attend(nowMs, bus.status().connected())) {
                gauges.metrics().absence();
                LOG.log(
                        Level.INFO,
                        "heartbeats can be heard again after a pause or an outage of ours; silence counts from now");
            }
            if (nowMs >= next) {
                next = nowMs + loopMs;
                round(nowMs);
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void round(long nowMs) {
        Judgement judgement = registry.judge(nowMs, gauges.clocks().wallMs());
        newest = judged(judgement);
        gauges.metrics().judged(judgement);
        judgement
                .toTell()
                .forEach(silent -> alerts.raise(
                        silent.crateName(), Violation.MISSING_HEARTBEAT, Alerts.silent(silent.silenceMs())));
        sayUntold(judgement);
        states.accept(newest);
        endedMs = gauges.clocks().nowMs();
        gauges.metrics().looped(Duration.ofMillis(endedMs - nowMs));
        if (failures > 0) {
            LOG.log(Level.INFO, "crates are judged again after {0} loop(s) that failed", failures);
            failures = 0;
        }
    }

    private void sayUntold(Judgement judgement) {
        boolean more = judgement.untold() > 0;
        if (more && !untold) {
            LOG.log(
                    Level.WARNING,
                    "{0} crates are missing, more than limits.most-alerts; {1} are told in this loop, those silent"
                            + " longest and not told before come first",
                    judgement.missing(),
                    judgement.toTell().size());
        }
        untold = more;
    }

    /** The outermost edge of the loop's thread: what fails here is our own fault, and must not end the watch. */
    private void failed(RuntimeException e) {
        gauges.metrics().loopFailed();
        if (failures++ == 0) {
            LOG.log(
                    Level.ERROR,
                    "a loop failed and the next is tried; this is a fault in the orchestrator or its state sink: report"
                            + " it with what follows",
                    e);
        }
    }

    private Judged judged(Judgement judgement) {
        return new Judged(registry, gauges.clocks(), judgement);
    }

    /** One round's state, and the crates as they are when they are asked for. */
    private record Judged(Registry registry, Clocks clocks, Judgement judgement) implements Snapshot {
        @Override
        public GlobalHeartbeatState state() {
            return judgement.state();
        }

        @Override
        public long unauthorizedTotal() {
            return judgement.counts().getOrDefault(Condition.UNAUTHORIZED, 0L);
        }

        @Override
        public long missingTotal() {
            return judgement.missing();
        }

        @Override
        public void forEach(ObjLongConsumer<CrateHeartbeatStatus> consumer) {
            registry.forEach(clocks.nowMs(), clocks.wallMs(), consumer);
        }
    }
}

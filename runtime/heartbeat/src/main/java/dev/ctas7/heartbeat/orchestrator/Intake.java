// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_PROCESS_CARRIED_MESSAGES
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.HeartbeatValidation;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation.HashMismatch;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation.Unauthorized;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.metrics.Refusal;
import dev.ctas7.heartbeat.registry.Outcome;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.HeartbeatReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges each message as it arrives, on the bus's own thread; an alert is raised before anything else happens with it.
 *
 * <p>Whoever uses a crate's subject without an accepted token is unauthorized, whatever else it sent. So a message that
 * is no heartbeat is refused and counted, and raises an alert as well if no accepted token stands anywhere in it: what
 * beats unreadably runs without foundation-core as far as we can know. One that holds a token is a fault in somebody's
 * code, and its crate will be missed.
 */
final class Intake implements Consumer<Envelope> {
    private final Registry registry;
    private final Claims claims;
    private final Inbound inbound;
    private final Alerts alerts;
    private final Refusals refusals;
    private final HeartbeatMetrics metrics;
    private final Clocks clocks;
    private final long clockToleranceMs;
    private final HeartbeatReader reader = new HeartbeatReader();

    Intake(Registry registry, OrchestratorSettings settings, Inbound inbound, AlertSink sink, Gauges gauges) {
        this.registry = registry;
        this.claims = settings.claims();
        this.inbound = inbound;
        this.metrics = gauges.metrics();
        this.clocks = gauges.clocks();
        this.alerts = new Alerts(sink, metrics, clocks);
        this.refusals = new Refusals(metrics, clocks);
        this.clockToleranceMs = settings.timing().clockTolerance().toMillis();
    }

    @Override
    public void accept(Envelope message) {
        metrics.received();
        String name;
        try {
            name = CrateNames.of(message.subject());
        } catch (IllegalArgumentException e) {
            refusals.refuse(Refusal.SUBJECT, message.subject(), String.valueOf(e.getMessage()));
            return;
        }
        Opened opened = inbound.open(name, message);
        if (opened instanceof Opened.Authentic authentic) {
            read(name, message, authentic.json());
        } else if (opened instanceof Opened.Unproven unproven) {
            accuse(name, Violation.INVALID_SIGNATURE, unproven.reason(), null);
        }
    }

    private void read(String name, Envelope message, byte[] json) {
        LocalHeartbeat beat;
        try {
            beat = reader.read(json);
        } catch (WireException e) {
            String reason = String.valueOf(e.getMessage());
            if (!claims.isMentionedIn(json, HeartbeatReader.MOST_BYTES)) {
                accuse(
                        name,
                        Violation.MISSING_FOUNDATION_CORE,
                        "sent what is no heartbeat and holds no accepted token: " + reason,
                        null);
            }
            refusals.refuse(Refusal.UNREADABLE, message.subject(), reason);
            return;
        }
        judge(name, message, beat);
    }

    private void judge(String name, Envelope message, LocalHeartbeat beat) {
        HeartbeatValidation validation = claims.judge(name, beat);
        if (validation instanceof Unauthorized unauthorized) {
            accuse(name, Violation.MISSING_FOUNDATION_CORE, unauthorized.reason(), beat);
        } else if (!beat.config().crateName().equals(name)) {
            refusals.refuse(
                    Refusal.FORGED_NAME,
                    message.subject(),
                    "config.crate_name was '" + beat.config().crateName() + "' but must be the subject's");
        } else {
            record(message, beat, validation);
        }
    }

    private void record(Envelope message, LocalHeartbeat beat, HeartbeatValidation validation) {
        long wallMs = clocks.wallMs();
        Outcome outcome = registry.record(beat, !(validation instanceof HashMismatch), clocks.nowMs(), wallMs);
        boolean isOld = outcome == Outcome.DUPLICATE || outcome == Outcome.REPLAY;
        if (!isOld && validation instanceof HashMismatch mismatch) {
            String reason = Alerts.wrongHash(mismatch.expected(), mismatch.actual());
            alerts.raise(mismatch.crateName(), Violation.HASH_MISMATCH, reason);
        }
        switch (outcome) {
            case ACCEPTED, LATE -> accepted(outcome, beat, wallMs);
            case DUPLICATE -> refusals.count(Refusal.DUPLICATE);
            case REPLAY ->
                refusals.refuse(
                        Refusal.REPLAY,
                        message.subject(),
                        "timestamp_ms of the first heartbeat of its run was " + beat.timestampMs()
                                + ", older than others of its crate by more than " + clockToleranceMs + " ms");
            case FULL ->
                refusals.refuse(
                        Refusal.FULL,
                        message.subject(),
                        "there are as many crates as limits.most-crates allows; raise it, or look who sends so many names");
        }
    }

    private void accepted(Outcome outcome, LocalHeartbeat beat, long wallMs) {
        metrics.accepted();
        if (outcome == Outcome.LATE) {
            metrics.late();
        }
        if (Math.abs(beat.timestampMs() - wallMs) > clockToleranceMs) {
            metrics.skewed();
        }
    }

    private void accuse(String name, Violation violation, String reason, @Nullable LocalHeartbeat beat) {
        try {
            alerts.raise(name, violation, reason);
        } finally {
            // Whatever became of the alert, the state has to name it.
            registry.accuse(name, beat, clocks.nowMs());
        }
    }
}

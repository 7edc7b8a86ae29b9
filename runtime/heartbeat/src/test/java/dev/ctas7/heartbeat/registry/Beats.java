// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import org.jspecify.annotations.Nullable;

/** Heartbeats for tests: healthy, once a second, unless said otherwise. */
public record Beats(LocalHeartbeat beat) {
    /** The sender's clock of the first heartbeats. */
    public static final long T0 = 1_700_000_000_000L;

    public static Beats of(String crate) {
        return new Beats(new LocalHeartbeat(
                HeartbeatConfig.of(crate, "1.0.0", "7.3.1"),
                FoundationCore.token(),
                "hash",
                HealthStatus.HEALTHY,
                T0,
                1,
                "run-1"));
    }

    public Beats sequence(long sequence) {
        return with(beat.config(), beat.foundationToken(), beat.health(), beat.timestampMs(), sequence, beat.runId());
    }

    public Beats run(@Nullable String run) {
        return with(beat.config(), beat.foundationToken(), beat.health(), beat.timestampMs(), beat.sequence(), run);
    }

    public Beats stamp(long stamp) {
        return with(beat.config(), beat.foundationToken(), beat.health(), stamp, beat.sequence(), beat.runId());
    }

    public Beats health(HealthStatus health) {
        return with(beat.config(), beat.foundationToken(), health, beat.timestampMs(), beat.sequence(), beat.runId());
    }

    public Beats token(String token) {
        return with(beat.config(), token, beat.health(), beat.timestampMs(), beat.sequence(), beat.runId());
    }

    public Beats interval(long intervalMs) {
        return with(
                beat.config().withIntervalMs(intervalMs),
                beat.foundationToken(),
                beat.health(),
                beat.timestampMs(),
                beat.sequence(),
                beat.runId());
    }

    public Beats stateHash(String hash) {
        return new Beats(new LocalHeartbeat(
                beat.config(),
                beat.foundationToken(),
                hash,
                beat.health(),
                beat.timestampMs(),
                beat.sequence(),
                beat.runId()));
    }

    private Beats with(
            HeartbeatConfig config,
            String token,
            HealthStatus health,
            long stamp,
            long sequence,
            @Nullable String run) {
        return new Beats(new LocalHeartbeat(config, token, beat.stateHash(), health, stamp, sequence, run));
    }
}

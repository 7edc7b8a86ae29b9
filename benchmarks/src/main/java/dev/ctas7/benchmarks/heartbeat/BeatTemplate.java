// SPDX-License-Identifier: Apache-2.0
// BEAT_FORMAT_STAMPED_COPY
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.hash.TrivariateHash;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import java.nio.charset.StandardCharsets;

/**
 * One simulated crate: its heartbeat as the emitter would write it, of which only two numbers change from beat to beat.
 *
 * <p>Writing them as digits into a copy is some thirty times cheaper than writing the JSON anew, so that the load does
 * not eat the cores that the orchestrator is measured on.
 */
final class BeatTemplate {
    /** Numbers of fixed width: JSON knows no leading zeros. */
    private static final long FIRST_SEQUENCE = 1_000_000_000L;

    private static final long SOME_TIME = 1_700_000_000_000L;

    private final String subject;
    private final byte[] json;
    private final int timestampAt;
    private final int sequenceAt;
    private long sequence = FIRST_SEQUENCE;

    /** A crate with its name, its token and its interval in milliseconds. */
    BeatTemplate(String crate, String token, long intervalMs) {
        HeartbeatConfig config = new HeartbeatConfig(crate, "1.0.0", "7.3.1", intervalMs, 8080, "service", "load");
        String stateHash = TrivariateHash.of("load", crate.getBytes(StandardCharsets.UTF_8), new byte[0])
                .toBase96();
        LocalHeartbeat beat = new LocalHeartbeat(
                config, token, stateHash, HealthStatus.HEALTHY, SOME_TIME, FIRST_SEQUENCE, crate + ":run-1");
        this.subject = HeartbeatSubjects.forCrate(crate);
        this.json = new HeartbeatWriter().write(beat);
        String text = new String(json, StandardCharsets.ISO_8859_1);
        this.timestampAt = text.indexOf(Long.toString(SOME_TIME), text.indexOf("\"timestamp_ms\""));
        this.sequenceAt = text.indexOf(Long.toString(FIRST_SEQUENCE), text.indexOf("\"sequence\""));
    }

    /** A crate built on foundation-core. */
    static BeatTemplate proven(String crate, long intervalMs) {
        return new BeatTemplate(crate, FoundationCore.token(), intervalMs);
    }

    String subject() {
        return subject;
    }

    /** The next beat, as bytes of its own: the client keeps them until they are written. */
    byte[] next(long timestampMs) {
        byte[] copy = json.clone();
        digits(copy, timestampAt, 13, timestampMs);
        digits(copy, sequenceAt, 10, sequence++);
        return copy;
    }

    private static void digits(byte[] into, int at, int count, long number) {
        long rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            into[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// TRUST_SIGN_MEASURED_BEATS
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.trust.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a signature costs its crate, and the orchestrator that checks it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class TrustBenchmark {
    private static final String SUBJECT = "sx9.heartbeat.crate.signed";

    private final Outbound signing;
    private final KeyRing ring;
    private final byte[] beat = BeatTemplate.proven("signed", 1000).next(1_700_000_000_000L);
    private final Envelope signed;

    /** Makes a key and a ring that knows it. */
    public TrustBenchmark() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Path folder = Files.createTempDirectory("heartbeat-keys");
            Path key = Files.writeString(
                    folder.resolve("key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n"
                            + Base64.getEncoder()
                                    .encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            Path keys = Files.writeString(
                    folder.resolve("ring.toml"),
                    "[keys.one]\npublic_key = \""
                            + Base64.getEncoder()
                                    .encodeToString(pair.getPublic().getEncoded())
                            + "\"\ncrates = ['signed']\n");
            signing = Outbound.of(SigningKey.read(key, "one"), null);
            ring = KeyRing.open(keys, InstantSource.system());
            signed = signing.protect(SUBJECT, beat);
            Files.delete(key);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An emitter's work. */
    @Benchmark
    public Envelope sign() {
        return signing.protect(SUBJECT, beat);
    }

    /** An orchestrator's work, before it reads what the heartbeat says. */
    @Benchmark
    public Opened verify() {
        return ring.crates().open("signed", signed);
    }
}

// SPDX-License-Identifier: Apache-2.0
// JUDGING_MEASURE_SINGLE_STEPS
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.registry.Judgement;
import dev.ctas7.heartbeat.registry.Outcome;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.wire.HeartbeatReader;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import dev.ctas7.heartbeat.wire.WireException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one heartbeat costs on its way: written, read, recorded; and what judging a million crates costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JudgingBenchmark {
    private static final int CRATES = 10_000;
    private static final long WALL = 1_700_000_000_000L;

    private final HeartbeatReader reader = new HeartbeatReader();
    private final HeartbeatWriter writer = new HeartbeatWriter();
    private final LocalHeartbeat[] beats = new LocalHeartbeat[CRATES];
    private final byte[][] payloads = new byte[CRATES][];
    private Registry registry = RegistryMemory.filled(1);
    private int turn;
    private long sequence = 1;

    /** Ten thousand crates that have all been heard once. */
    @Setup(Level.Iteration)
    public void fill() {
        registry = RegistryMemory.filled(CRATES);
        sequence = 2;
        turn = 0;
        for (int i = 0; i < CRATES; i++) {
            beats[i] = RegistryMemory.beat(i, sequence);
            payloads[i] = writer.write(beats[i]);
        }
    }

    /** An emitter's work. */
    @Benchmark
    public byte[] write() {
        return writer.write(beats[next()]);
    }

    /** From bytes to a checked record. */
    @Benchmark
    public LocalHeartbeat read() throws WireException {
        return reader.read(payloads[next()]);
    }

    /** From a record to what is known of its crate; the record is made anew, as a beat with the next sequence. */
    @Benchmark
    public Outcome recordNext() {
        int crate = next();
        LocalHeartbeat old = beats[crate];
        LocalHeartbeat beat = new LocalHeartbeat(
                old.config(),
                old.foundationToken(),
                old.stateHash(),
                old.health(),
                WALL + sequence,
                sequence,
                old.runId());
        return registry.record(beat, true, 1000, WALL);
    }

    /** A million crates in one loop, in milliseconds. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Judgement judgeMillion(Million million) {
        return million.registry.judge(2000, WALL);
    }

    private int next() {
        int now = turn;
        turn = now + 1 == CRATES ? 0 : now + 1;
        if (turn == 0) {
            sequence++;
        }
        return now;
    }

    /** A full registry. */
    @State(Scope.Benchmark)
    public static class Million {
        private Registry registry = RegistryMemory.filled(1);

        /** Fills it. */
        @Setup(Level.Trial)
        public void fill() {
            registry = RegistryMemory.filled(1_000_000);
        }
    }
}

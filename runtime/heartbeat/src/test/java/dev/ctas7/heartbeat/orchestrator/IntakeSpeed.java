// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.ThreadMXBean;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.registry.Beats;
import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.registry.Registry;
import dev.ctas7.heartbeat.registry.Timing;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.HeartbeatReader;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Run by hand: what reading, judging and remembering one heartbeat costs one thread, and what a million crates take. No
 * test: nothing here is asserted. The published figures come from {@code benchmarks/}.
 */
public final class IntakeSpeed {
    private static final int CRATES = 1_000_000;
    private static final int MESSAGES = 20_000;
    private static final String RUN = "5f0c1f4e-6c4d-4c52-9d0c-0a4a2f3b1c11";

    private IntakeSpeed() {}

    /** Prints the figures. */
    public static void main(String[] args) throws Exception {
        Clocks clocks = Clocks.system();
        Registry registry = new Registry(Timing.DEFAULT, Limits.DEFAULT, false, 42);
        long before = usedBytes();
        fill(registry, clocks);
        say("bytes a crate", (usedBytes() - before) / (double) CRATES);
        for (int i = 0; i < 5; i++) {
            Stopwatch watch = new Stopwatch();
            registry.judge(clocks.nowMs(), clocks.wallMs());
            watch.say("judging all", 1);
        }
        for (int i = 0; i < 3; i++) {
            Stopwatch watch = new Stopwatch();
            registry.judge(clocks.nowMs() + 3_600_000, clocks.wallMs());
            watch.say("judging all missing", 1);
        }
        try (HeartbeatMetrics metrics = new HeartbeatMetrics(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))) {
            Intake intake = new Intake(
                    registry,
                    OrchestratorSettings.DEFAULT,
                    Inbound.trusting(),
                    alert -> {},
                    new Gauges(metrics, clocks));
            measure(registry, intake, clocks);
        }
    }

    private static void measure(Registry registry, Intake intake, Clocks clocks) throws Exception {
        HeartbeatReader reader = new HeartbeatReader();
        JsonFactory json = new JsonFactory();
        for (int round = 0; round < 12; round++) {
            LocalHeartbeat[] beats = beats(2 * round + 2);
            Envelope[] messages = messages(beats(2 * round + 3));
            Stopwatch watch = new Stopwatch();
            for (int i = 0; i < 10; i++) {
                for (Envelope message : messages) {
                    tokens(json, message.payload());
                }
            }
            watch.say("bare tokens", 10 * MESSAGES);
            for (int i = 0; i < 10; i++) {
                for (Envelope message : messages) {
                    reader.read(message.payload());
                }
            }
            watch.say("reading", 10 * MESSAGES);
            for (Envelope message : messages) {
                CrateNames.of(message.subject());
            }
            watch.say("naming", MESSAGES);
            for (LocalHeartbeat beat : beats) {
                registry.record(beat, true, clocks.nowMs(), clocks.wallMs());
            }
            watch.say("recording", MESSAGES);
            for (Envelope message : messages) {
                intake.accept(message);
            }
            watch.say("all of the intake", MESSAGES);
        }
        say("known crates", registry.size());
    }

    /** What jackson-core costs at least. */
    private static void tokens(JsonFactory factory, byte[] payload) throws IOException {
        try (JsonParser json = factory.createParser(payload)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    json.getText();
                }
            }
        }
    }

    /** Measures this thread's own time, since others use the machine as well, and what it allocates. */
    private static final class Stopwatch {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final long self = Thread.currentThread().getId();
        private long time = threads.getCurrentThreadCpuTime();
        private long bytes = threads.getThreadAllocatedBytes(self);

        void say(String what, int times) {
            long newTime = threads.getCurrentThreadCpuTime();
            long newBytes = threads.getThreadAllocatedBytes(self);
            IntakeSpeed.say(what + ", ns", (newTime - time) / (double) times);
            IntakeSpeed.say(what + ", bytes", (newBytes - bytes) / (double) times);
            time = threads.getCurrentThreadCpuTime();
            bytes = threads.getThreadAllocatedBytes(self);
        }
    }

    private static LocalHeartbeat[] beats(int sequence) {
        LocalHeartbeat[] beats = new LocalHeartbeat[MESSAGES];
        for (int i = 0; i < MESSAGES; i++) {
            beats[i] = Beats.of(name((int) ((i * 7919L + sequence) % CRATES)))
                    .sequence(sequence)
                    .stateHash("0".repeat(20) + ":" + "1".repeat(20) + ":" + "2".repeat(20))
                    .run(RUN)
                    .beat();
        }
        return beats;
    }

    private static Envelope[] messages(LocalHeartbeat[] beats) {
        HeartbeatWriter writer = new HeartbeatWriter();
        return Arrays.stream(beats)
                .map(beat ->
                        Envelope.of(HeartbeatSubjects.forCrate(beat.config().crateName()), writer.write(beat)))
                .toArray(Envelope[]::new);
    }

    private static void fill(Registry registry, Clocks clocks) {
        for (int i = 0; i < CRATES; i++) {
            registry.record(Beats.of(name(i)).run(RUN).beat(), true, clocks.nowMs(), clocks.wallMs());
        }
    }

    private static String name(int number) {
        return "sx9-crate-" + number;
    }

    private static long usedBytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String what, double figure) {
        System.out.printf(Locale.ROOT, "%-24s %,12.1f%n", what, figure);
    }
}

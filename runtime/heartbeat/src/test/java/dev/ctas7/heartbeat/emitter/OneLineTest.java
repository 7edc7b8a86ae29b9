// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line, in a process of its own: it is heard, it stops nobody, and it says goodbye. */
@NeedsNatsServer
class OneLineTest {
    private static final String SOURCE =
            """
            public final class Main {
                public static void main(String[] args) throws Exception {
                    dev.ctas7.heartbeat.emitter.HeartbeatEmitter.forCrate(Main.class).start();
                    if (args.length > 0) Thread.sleep(600000);
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void a_crate_that_is_told_to_end_says_so() throws Exception {
        DemoCrate demo = new DemoCrate(directory.resolve("classes"))
                .source("demo", "Main", SOURCE)
                .proof("orders", "demo", "demo.Main")
                .manifest("orders", "ring_bus.heartbeat_interval_ms = 50\n");
        try (NatsServer server = NatsServer.start(directory.resolve("nats"), "");
                NatsBus ears = NatsBus.open(NatsSettings.of(server.url()))) {
            List<LocalHeartbeat> heard = new CopyOnWriteArrayList<>();
            ears.subscribe(
                    HeartbeatSubjects.forCrate("orders"), message -> heard.add(RecordingBus.read(message.payload())));
            eventually("a listener", () -> ears.status().connected());
            Process crate = run(demo, server.url(), "stay");
            try {
                eventually("a beat", Duration.ofMinutes(1), () -> !heard.isEmpty());

                crate.destroy();

                eventually("goodbye", Duration.ofMinutes(1), () -> heard.stream()
                        .anyMatch(beat -> beat.health() == HealthStatus.STOPPING));
                assertThat(heard.get(0).config().intervalMs()).isEqualTo(50);
                assertThat(heard.get(0).hasFoundationCore()).isTrue();
            } finally {
                crate.destroyForcibly();
            }
        }
    }

    @Test
    void a_program_that_is_done_ends_though_it_beats_and_no_server_is_there() throws Exception {
        DemoCrate demo = new DemoCrate(directory.resolve("classes"))
                .source("demo", "Main", SOURCE)
                .proof("orders", "demo", "demo.Main");

        Process crate = run(demo, "nats://127.0.0.1:" + NatsServer.freePort());
        try {
            assertThat(crate.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(crate.exitValue()).isZero();
        } finally {
            crate.destroyForcibly();
        }
    }

    private Process run(DemoCrate demo, String url, String... arguments) throws Exception {
        List<String> command = new CopyOnWriteArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsx9.nats.url=" + url,
                "-cp",
                demo.folder() + File.pathSeparator + System.getProperty("java.class.path"),
                "demo.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile())
                .start();
    }
}

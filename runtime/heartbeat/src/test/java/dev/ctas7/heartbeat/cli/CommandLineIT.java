// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a user starts it: processes of their own, ended by signals. */
@NeedsNatsServer
class CommandLineIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    private final Deque<Process> started = new ArrayDeque<>();

    @AfterEach
    void ends_what_it_started() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_stand_in_crate_is_seen_and_says_that_it_stops_when_it_is_told_to_end() throws Exception {
        try (NatsServer server = NatsServer.start(folder.resolve("nats"))) {
            Process orchestrator = start("orchestrate", "--nats-url", server.url(), "--metrics-port", "0");
            await("orchestrate", "judging sx9.heartbeat.crate.* at " + server.url() + ", metrics at http://127.0.0.1:");
            Process emitter = start("emit", "--nats-url", server.url(), "greeter");
            start("watch", "--nats-url", server.url());
            await("watch", "healthy: 1 crates, 1 healthy");

            emitter.destroy();

            assertThat(emitter.waitFor(1, TimeUnit.MINUTES)).isTrue();
            await("emit", "beats sent, 0 dropped");
            await("watch", "degraded: 1 crates, 0 healthy, 0 unauthorized, 0 missing");
            orchestrator.destroy();
            assertThat(orchestrator.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void what_is_sent_before_the_server_is_there_is_lost_and_nothing_else() throws Exception {
        int port = NatsServer.freePort();
        String url = "nats://127.0.0.1:" + port;
        start("orchestrate", "--nats-url", url);
        start("emit", "--nats-url", url, "greeter");
        start("watch", "--nats-url", url);
        await("emit", "beats every 1000 ms");

        String store = "jetstream { store_dir: \"" + folder.resolve("store") + "\" }";
        try (NatsServer server = NatsServer.start(folder.resolve("nats"), port, store)) {
            assertThat(server.port()).isEqualTo(port);
            await("watch", "healthy: 1 crates, 1 healthy");
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                System.getProperty("heartbeat.jar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(arguments[0]).toFile())
                .start();
        started.push(process);
        return process;
    }

    private void await(String command, String text) {
        eventually(command + " says: " + text, PATIENCE, () -> said(command).contains(text));
    }

    private String said(String command) {
        try {
            return Files.readString(output(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path output(String command) {
        return folder.resolve(command + ".txt");
    }
}

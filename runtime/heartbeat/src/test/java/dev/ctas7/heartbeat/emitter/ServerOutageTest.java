// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.server.LogLines;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A beating crate and a real server that comes, dies and comes back. Lost is what fell due in between, nothing else.
 */
@NeedsNatsServer
class ServerOutageTest {
    private static final HeartbeatConfig CONFIG =
            HeartbeatConfig.of("web", "1.0", "7.3.1").withIntervalMs(20);

    @TempDir
    Path directory;

    @Test
    void a_server_killed_and_restarted_costs_one_line_each_and_no_old_beats_follow() {
        try (NatsServer server = NatsServer.start(directory);
                NatsBus ears = NatsBus.open(NatsSettings.of(server.url()));
                HeartbeatEmitter emitter = HeartbeatEmitter.connect(server.url(), CONFIG)) {
            List<LocalHeartbeat> heard = new CopyOnWriteArrayList<>();
            ears.subscribe(
                    HeartbeatSubjects.CRATE_WILDCARD, message -> heard.add(RecordingBus.read(message.payload())));
            eventually("a listener", () -> ears.status().connected());
            emitter.start();
            eventually("beats before", () -> heard.size() > 3);

            // From here on: a slow machine may have dropped some before the first connection.
            try (LogLines log = new LogLines("dev.ctas7.heartbeat")) {
                long droppedBefore = emitter.status().dropped();
                server.kill();
                eventually("drops", () -> emitter.status().dropped() > droppedBefore + 5);
                int before = heard.size();
                server.restart();
                eventually("beats after", () -> heard.size() > before + 10);
                eventually(
                        "the end was said", () -> ofTheCrate(log, "Connected").size() == 1);

                assertThat(heard)
                        .extracting(LocalHeartbeat::runId)
                        .containsOnly(heard.get(0).runId());
                assertThat(heard)
                        .extracting(LocalHeartbeat::sequence)
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(heard.get(before).timestampMs()
                                - heard.get(before - 1).timestampMs())
                        .isPositive();
                // Before the server goes: its end is the next outage, and has a line of its own.
                assertThat(log.with("leave again")).hasSize(1);
                assertThat(log.with("do not leave")).isEmpty();
                assertThat(ofTheCrate(log, "No connection")).hasSize(1);
                assertThat(ofTheCrate(log, "Connected")).hasSize(1);
            }
        }
    }

    @Test
    void a_crate_that_starts_before_the_server_is_heard_as_soon_as_that_is_there() {
        int port = NatsServer.freePort();
        HeartbeatConfig slow = CONFIG.withIntervalMs(3_600_000);
        try (HeartbeatEmitter emitter = HeartbeatEmitter.connect("nats://127.0.0.1:" + port, slow)) {
            emitter.start();
            try (NatsServer server = NatsServer.start(directory, port, "")) {
                eventually("the owed beat", () -> emitter.status().sent() == 1);

                assertThat(server.url()).endsWith(":" + port);
                assertThat(emitter.status().dropped()).isZero();
            }
        }
    }

    @Test
    void the_goodbye_of_a_crate_arrives() {
        try (NatsServer server = NatsServer.start(directory, "");
                NatsBus ears = NatsBus.open(NatsSettings.of(server.url()))) {
            List<LocalHeartbeat> heard = new CopyOnWriteArrayList<>();
            ears.subscribe(
                    HeartbeatSubjects.forCrate("web"), message -> heard.add(RecordingBus.read(message.payload())));
            eventually("a listener", () -> ears.status().connected());
            HeartbeatEmitter emitter =
                    HeartbeatEmitter.foundation(server.url(), "web", "1.0", "data-foundation", 18400);
            emitter.start();
            eventually("a beat", () -> !heard.isEmpty());

            emitter.close();

            eventually("stopping", () -> heard.stream().anyMatch(beat -> beat.health() == HealthStatus.STOPPING));
            assertThat(heard.get(0).config().foundationTier()).isEqualTo("data-foundation");
            assertThat(heard.get(0).config().servicePort()).isEqualTo(18400);
            assertThat(heard.get(0).config().sx9Version()).isEqualTo("7.3.1");
        }
    }

    private static List<String> ofTheCrate(LogLines log, String word) {
        return log.with(word).stream()
                .filter(line -> line.contains("as crate web"))
                .toList();
    }
}

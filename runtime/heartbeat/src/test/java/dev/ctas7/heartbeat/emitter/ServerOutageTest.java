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
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A beating crate and a real server that comes, dies and comes back. Lost is what fell due in between, nothing else.
 */
@NeedsNatsServer
class ServerOutageTest {
    private static final HeartbeatConfig CONFIG =
            HeartbeatConfig.of("web", "1.0", "7.3.1").withIntervalMs(20);

    private final Logger logger = Logger.getLogger("dev.ctas7.heartbeat");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    Path directory;

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
    }

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

            server.kill();
            eventually("drops", () -> emitter.status().dropped() > 5);
            int before = heard.size();
            server.restart();
            eventually("beats after", () -> heard.size() > before + 10);

            assertThat(heard)
                    .extracting(LocalHeartbeat::runId)
                    .containsOnly(heard.get(0).runId());
            assertThat(heard).extracting(LocalHeartbeat::sequence).isSorted().doesNotHaveDuplicates();
            assertThat(heard.get(before).timestampMs() - heard.get(before - 1).timestampMs())
                    .isPositive();
            assertThat(linesOf("HeartbeatEmitter", "leave again")).hasSize(1);
            assertThat(linesOf("HeartbeatEmitter", "do not leave")).isEmpty();
            assertThat(linesOf("NatsBus", "No connection").stream().filter(line -> line.contains("as crate web")))
                    .hasSize(1);
            assertThat(linesOf("NatsBus", "Connected").stream().filter(line -> line.contains("as crate web")))
                    .hasSize(1);
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

    private List<String> linesOf(String source, String part) {
        return records.stream()
                .filter(record -> record.getLevel().intValue() >= Level.INFO.intValue())
                .filter(record -> record.getLoggerName().endsWith(source))
                .map(record -> java.text.MessageFormat.format(record.getMessage(), record.getParameters()))
                .filter(line -> line.contains(part))
                .toList();
    }
}

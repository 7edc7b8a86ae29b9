// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.server.LogLines;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsLoginTest {
    private static final String USERS =
            "authorization { users: [ { user: crate, password: \"s3cret/1\" }, { user: other, password: two } ] }";

    @TempDir
    Path directory;

    @Test
    void a_user_with_the_right_password_is_let_in() {
        try (NatsServer server = NatsServer.start(directory, USERS);
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withUser("crate", "s3cret/1"));
                NatsBus inUrl = NatsBus.open(NatsSettings.of(server.url().replace("//", "//crate:s3cret%2F1@")))) {
            eventually(
                    "connected",
                    () -> bus.status().connected() && inUrl.status().connected());
        }
    }

    @Test
    void a_token_is_let_in() {
        try (NatsServer server = NatsServer.start(directory, "authorization { token: \"t0ken\" }");
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withToken("t0ken"))) {
            eventually("connected", () -> bus.status().connected());
        }
    }

    /** Lost is all that is published, and counted; the server may learn the password later. */
    @Test
    void a_wrong_password_is_one_line_without_it_and_the_right_one_later_lets_in() {
        int port = NatsServer.freePort();
        try (LogLines log = new LogLines();
                NatsBus bus = NatsBus.open(NatsSettings.of("nats://127.0.0.1:" + port)
                        .withName("guessing")
                        .withUser("crate", "wr0ng"))) {
            try (NatsServer server = NatsServer.start(directory, port, USERS)) {
                eventually("it says why", () -> bus.trouble().orElse("").contains("Authorization Violation"));
                assertThat(bus.publish(Envelope.of("a", new byte[0]))).isFalse();
                assertThat(bus.status().refused()).isEqualTo(1);
                assertThat(server.url()).endsWith(String.valueOf(port));
            }
            try (NatsServer server = NatsServer.start(directory, port, USERS.replace("s3cret/1", "wr0ng"))) {
                eventually("connected to " + server.url(), () -> bus.status().connected());
                eventually("said so", () -> log.with("as guessing after ").size() == 1);
                // Before the server goes: its end is the next outage, and has a line of its own.
                assertThat(log.with("No connection to nats://127.0.0.1:" + port + " as guessing"))
                        .hasSize(1);
                assertThat(log.with("Authorization Violation")).hasSize(1);
            }
            assertThat(log.all()).noneMatch(line -> line.contains("wr0ng"));
        }
    }

    /** Messages that a server does not allow are lost; it says so, and each subject is told once. */
    @Test
    void what_a_server_does_not_allow_is_told_once_and_ends_nothing() {
        String users = "authorization { users: [ { user: crate, password: p,"
                + " permissions: { publish: \"mine.>\", subscribe: \"_INBOX.>\" } } ] }";
        try (LogLines log = new LogLines();
                NatsServer server = NatsServer.start(directory, users);
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withUser("crate", "p"))) {
            eventually("connected", () -> bus.status().connected());
            for (int i = 0; i < 10; i++) {
                assertThat(bus.publish(Envelope.of("theirs.x", new byte[0]))).isTrue();
            }
            bus.subscribe("theirs.>", message -> {});

            eventually("both told", () -> log.with("Permissions Violation").size() == 2);
            assertThat(log.with("Permissions Violation for Publish to \"theirs.x\""))
                    .hasSize(1);
            assertThat(bus.status().connected()).isTrue();
            assertThat(bus.status().outages()).isZero();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.query;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.cluster.ClusterNames;
import dev.ctas7.heartbeat.query.StateAnswer.Known;
import dev.ctas7.heartbeat.query.StateAnswer.Source;
import dev.ctas7.heartbeat.query.StateAnswer.Unreachable;
import dev.ctas7.heartbeat.query.StateAnswer.Untrusted;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.StateWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking over a real server, and over things that are none. */
@NeedsNatsServer
final class RunningSystemQueryTest {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path directory;

    private static StateAnswer ask(String url, Duration patience) {
        try {
            return RunningSystemQuery.ask(NatsSettings.of(url), Inbound.trusting(), patience);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NatsBus bus(NatsServer server) {
        NatsBus bus = NatsBus.open(NatsSettings.of(server.url()));
        eventually("connected", () -> bus.status().connected());
        return bus;
    }

    private static byte[] state() {
        return new StateWriter()
                .write(new GlobalHeartbeatState(
                        Map.of(),
                        false,
                        3,
                        2,
                        List.of("rogue"),
                        List.of(),
                        HealthStatus.UNHEALTHY,
                        true,
                        System.currentTimeMillis()));
    }

    private static void answerWith(NatsBus bus, byte[] payload) {
        bus.subscribe(ClusterNames.GLOBAL_GET, request -> {
            String replyTo = request.replyTo();
            if (replyTo != null) {
                bus.publish(Envelope.of(replyTo, payload));
            }
        });
    }

    private static String reason(StateAnswer answer) {
        assertThat(answer).isInstanceOf(Unreachable.class);
        return ((Unreachable) answer).reason();
    }

    @Test
    void an_orchestrator_answers_and_when_it_is_gone_the_store_does() throws IOException {
        try (NatsServer server = NatsServer.start(directory)) {
            try (NatsBus orchestrator = bus(server)) {
                answerWith(orchestrator, state());
                orchestrator.keyValue(ClusterNames.states(1)).put(ClusterNames.GLOBAL_KEY, state());

                eventually(
                        "the orchestrator answers",
                        () -> ask(server.url(), LONG) instanceof Known known
                                && known.source() == Source.ORCHESTRATOR
                                && known.state().unauthorizedCrates().equals(List.of("rogue")));
            }

            assertThat(ask(server.url(), LONG))
                    .isInstanceOfSatisfying(
                            Known.class, known -> assertThat(known.source()).isEqualTo(Source.KEY_VALUE));
        }
    }

    @Test
    void a_server_without_an_orchestrator_is_no_running_system() {
        try (NatsServer server = NatsServer.start(directory)) {
            assertThat(reason(ask(server.url(), LONG)))
                    .isEqualTo("no orchestrator answered on sx9.heartbeat.global.get, and no state is kept in"
                            + " sx9_heartbeat");
        }
    }

    @Test
    void a_server_without_jetstream_keeps_nothing() {
        try (NatsServer server = NatsServer.start(directory, "")) {
            assertThat(reason(ask(server.url(), LONG))).contains("sx9_heartbeat");
        }
    }

    @Test
    void whoever_answers_nonsense_is_not_trusted() {
        try (NatsServer server = NatsServer.start(directory);
                NatsBus rogue = bus(server)) {
            answerWith(rogue, "I am fine".getBytes(StandardCharsets.UTF_8));

            eventually("the rogue answers", () -> ask(server.url(), LONG) instanceof Untrusted);
        }
    }

    @Test
    void a_listener_that_never_says_a_word_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(reason(ask("nats://127.0.0.1:" + silent.getLocalPort(), SHORT)))
                    .startsWith("no NATS server took the connection within 300 ms");
        }
    }

    @Test
    void where_nobody_listens_that_is_said() {
        assertThat(reason(ask("nats://127.0.0.1:" + NatsServer.freePort(), SHORT)))
                .startsWith("no NATS server took the connection within 300 ms: ");
    }

    @Test
    void a_wrong_password_is_said_and_never_shown() {
        try (NatsServer server = NatsServer.start(directory, "authorization { user: \"gate\", password: \"right\" }")) {
            eventually("the refusal is known", () -> {
                String reason = reason(askAs(server, "wrong-one"));
                assertThat(reason).doesNotContain("wrong-one");
                return reason.toLowerCase(Locale.ROOT).contains("auth");
            });
            eventually(
                    "the right one is taken",
                    () -> reason(askAs(server, "right")).startsWith("no orchestrator answered"));
        }
    }

    private static StateAnswer askAs(NatsServer server, String password) {
        try {
            NatsSettings settings = NatsSettings.of(server.url()).withUser("gate", password);
            return RunningSystemQuery.ask(settings, Inbound.trusting(), Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

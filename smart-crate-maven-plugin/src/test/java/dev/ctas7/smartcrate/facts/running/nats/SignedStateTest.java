// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.running.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.cluster.ClusterNames;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.trust.SigningKey;
import dev.ctas7.heartbeat.trust.TrustHeaders;
import dev.ctas7.heartbeat.wire.StateWriter;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.NatsAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gate 0's question over a real server, with a key ring: whose answer is believed. */
class SignedStateTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private LocalNats server;
    private NatsBus orchestrator;
    private NatsAccess access;

    @BeforeEach
    void fillTheRing() throws Exception {
        assumeTrue(LocalNats.installed(), LocalNats.ABSENT);
        String ring = key("orchestrator-1", "orchestrator = true") + key("web-2026", "crates = [\"web\"]");
        key("stranger", "orchestrator = true");
        Path file = Files.writeString(folder.resolve("ring.toml"), ring);
        server = LocalNats.start(folder);
        orchestrator = NatsBus.open(NatsSettings.of(server.url()));
        access = new NatsAccess(server.url(), "", "", null, null, file);
    }

    @AfterEach
    void end() {
        if (orchestrator != null) {
            orchestrator.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void an_answer_that_an_orchestrator_of_the_ring_signed_is_known() throws Exception {
        answer(signed("orchestrator-1"));

        assertThat(ask()).isInstanceOfSatisfying(GlobalState.Known.class, known -> {
            assertThat(known.crates()).isEqualTo(3);
            assertThat(known.healthy()).isEqualTo(2);
            assertThat(known.unauthorized()).containsExactly("rogue");
        });
    }

    @Test
    void a_signed_state_that_is_kept_is_known_where_nobody_answers() throws Exception {
        keep(signed("orchestrator-1"));

        assertThat(ask()).isInstanceOf(GlobalState.Known.class);
    }

    @Test
    void an_answer_without_a_signature_is_not_believed() throws Exception {
        answer(Outbound.plain());

        assertThat(untrusted()).contains("not signed");
    }

    @Test
    void a_crates_key_signs_no_state() throws Exception {
        answer(signed("web-2026"));

        assertThat(untrusted()).contains("not for this sender");
    }

    @Test
    void a_key_that_is_not_in_the_ring_signs_no_state() throws Exception {
        answer(signed("stranger"));

        assertThat(untrusted()).contains("not in the key ring");
    }

    @Test
    void an_answer_that_was_changed_after_it_was_signed_is_not_believed() throws Exception {
        Outbound own = signed("orchestrator-1");
        answer((subject, json) -> new Envelope(
                subject, state(List.of()), own.protect(subject, json).headers(), null));

        assertThat(untrusted()).contains("not by that key over these bytes");
    }

    @Test
    void a_kept_state_of_somebody_elses_is_not_believed_either() throws Exception {
        keep((subject, json) -> new Envelope(
                subject,
                json,
                Map.of(
                        TrustHeaders.KEY_ID,
                        "orchestrator-1",
                        TrustHeaders.SIGNATURE,
                        Base64.getEncoder().encodeToString(new byte[64])),
                null));

        assertThat(untrusted()).contains("not by that key over these bytes");
    }

    private String untrusted() {
        GlobalState state = ask();
        assertThat(state).isInstanceOf(GlobalState.Untrusted.class);
        return ((GlobalState.Untrusted) state).reason();
    }

    /** A minute, so that a slow machine has time; an answer ends it. */
    private GlobalState ask() {
        return OrchestratorQuestion.ask(access, LONG).join();
    }

    /** Answers as an orchestrator does. */
    private void answer(Outbound own) throws InterruptedException {
        orchestrator.subscribe(ClusterNames.GLOBAL_GET, question -> {
            String replyTo = question.replyTo();
            if (replyTo != null) {
                orchestrator.publish(own.protect(replyTo, state(List.of("rogue"))));
            }
        });
        awaitConnection();
    }

    /** Keeps as an orchestrator does, and is gone. */
    private void keep(Outbound own) throws Exception {
        awaitConnection();
        Envelope message = own.protect(HeartbeatSubjects.GLOBAL, state(List.of("rogue")));
        orchestrator.keyValue(ClusterNames.states(1)).put(ClusterNames.GLOBAL_KEY, StoredEnvelope.write(message));
    }

    private void awaitConnection() throws InterruptedException {
        for (int looks = 0; !orchestrator.status().connected(); looks++) {
            assertThat(looks).as("looks for a connection").isLessThan(3000);
            Thread.sleep(20);
        }
    }

    private Outbound signed(String id) throws Exception {
        return Outbound.of(SigningKey.read(folder.resolve(id + ".pem"), id), null);
    }

    /** Makes a pair; answers its entry in a ring. */
    private String key(String id, String may) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String encoded = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        String pem = "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
        Files.writeString(folder.resolve(id + ".pem"), pem);
        String open = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return "[keys." + id + "]\npublic_key = \"" + open + "\"\n" + may + "\n";
    }

    private static byte[] state(List<String> unauthorized) {
        HealthStatus health = unauthorized.isEmpty() ? HealthStatus.HEALTHY : HealthStatus.UNHEALTHY;
        return new StateWriter()
                .write(new GlobalHeartbeatState(
                        Map.of(), true, 3, 2, unauthorized, List.of(), health, true, System.currentTimeMillis()));
    }
}

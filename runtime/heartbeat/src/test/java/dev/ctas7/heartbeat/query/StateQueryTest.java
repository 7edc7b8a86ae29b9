// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.query.StateAnswer.Known;
import dev.ctas7.heartbeat.query.StateAnswer.Source;
import dev.ctas7.heartbeat.query.StateAnswer.Unreachable;
import dev.ctas7.heartbeat.query.StateAnswer.Untrusted;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.StateWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StateQueryTest {
    private static final long NOW = 1_800_000_000_000L;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final ScriptedBus bus = new ScriptedBus();

    private static GlobalHeartbeatState state(long updated) {
        return new GlobalHeartbeatState(
                Map.of(), false, 2, 1, List.of("rogue"), List.of(), HealthStatus.UNHEALTHY, true, updated);
    }

    private static byte[] bytes(long updated) {
        return new StateWriter().write(state(updated));
    }

    private StateAnswer ask(Inbound trust, Duration patience) {
        try {
            return new StateQuery(bus, trust, () -> Instant.ofEpochMilli(NOW)).ask(patience);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private StateAnswer ask() {
        return ask(Inbound.trusting(), LONG);
    }

    private void answers(byte[] payload) {
        bus.answer = Envelope.of("_INBOX.1", payload);
    }

    private String unreachable() {
        StateAnswer answer = ask();
        assertThat(answer).isInstanceOf(Unreachable.class);
        return ((Unreachable) answer).reason();
    }

    @Test
    void an_orchestrator_that_answers_is_believed_and_the_store_is_not_asked() {
        answers(bytes(NOW));
        bus.kept = bytes(NOW);

        assertThat(ask()).isEqualTo(new Known(state(NOW), Source.ORCHESTRATOR));
        assertThat(bus.asked).containsExactly("sx9.heartbeat.global.get");
    }

    @Test
    void where_nobody_answers_the_kept_state_stands_in() {
        bus.kept = bytes(NOW - 30_000);

        assertThat(ask()).isEqualTo(new Known(state(NOW - 30_000), Source.KEY_VALUE));
        assertThat(bus.asked).containsExactly("sx9.heartbeat.global.get", "sx9_heartbeat get global");
    }

    @ParameterizedTest
    @ValueSource(longs = {30_000, -30_000})
    void a_kept_state_is_believed_up_to_thirty_seconds_from_our_clock(long age) {
        bus.kept = bytes(NOW - age);
        assertThat(ask()).isInstanceOf(Known.class);
        bus.kept = bytes(NOW - age - Long.signum(age));
        assertThat(ask()).isInstanceOf(Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {300_000, -300_000})
    void an_answer_is_believed_up_to_five_minutes_from_our_clock(long age) {
        answers(bytes(NOW - age));
        assertThat(ask()).isInstanceOf(Known.class);
        answers(bytes(NOW - age - Long.signum(age)));
        assertThat(ask()).isInstanceOf(Unreachable.class);
    }

    @Test
    void a_stale_state_says_how_old_and_what_that_means() {
        bus.kept = bytes(NOW - 3_600_000);

        assertThat(unreachable())
                .isEqualTo("no orchestrator answered on sx9.heartbeat.global.get, and the state that is kept is 3600 s"
                        + " old by this machine's clock, at most 30 s are believed: it is a left-over, or the clocks"
                        + " differ");
        bus.kept = bytes(Long.MAX_VALUE);
        assertThat(unreachable()).contains(" s ahead by this machine's clock");
    }

    @Test
    void nobody_and_nothing_is_unreachable() {
        assertThat(unreachable())
                .isEqualTo(
                        "no orchestrator answered on sx9.heartbeat.global.get, and no state is kept in sx9_heartbeat");
    }

    @Test
    void a_store_that_fails_says_why() {
        bus.broken = new IOException("JetStream is off");

        assertThat(unreachable()).endsWith("and sx9_heartbeat cannot be read: JetStream is off");
    }

    @Test
    void a_store_that_hangs_is_waited_for_no_longer_than_asked() {
        bus.storeHangs = true;

        assertThat(ask(Inbound.trusting(), SHORT))
                .isEqualTo(new Unreachable("no orchestrator answered on sx9.heartbeat.global.get, and sx9_heartbeat did"
                        + " not answer within 50 ms"));
    }

    @Test
    void a_bus_that_never_connects_is_waited_for_no_longer_than_asked() {
        bus.connected = false;

        assertThat(ask(Inbound.trusting(), SHORT))
                .isEqualTo(new Unreachable("no NATS server took the connection within 50 ms"));
        assertThat(bus.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"total_crates\":-1}", "\u0000"})
    void what_is_no_state_is_not_trusted(String payload) {
        answers(payload.getBytes(StandardCharsets.UTF_8));

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Untrusted.class, answer -> assertThat(answer.reason()).startsWith("it is no global state: "));
    }

    @Test
    void a_huge_answer_is_not_read() {
        answers(new byte[StateReader.MOST_BYTES + 1]);

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Untrusted.class, answer -> assertThat(answer.reason()).contains("1048577 bytes"));
    }

    @Test
    void with_a_key_ring_neither_an_unproven_answer_nor_an_unproven_kept_state_is_trusted() {
        Inbound ring = (name, message) -> new Opened.Unproven("it is not signed");
        bus.kept = bytes(NOW);

        assertThat(ask(ring, LONG)).isEqualTo(new Untrusted("it is not signed"));
        answers(bytes(NOW));
        assertThat(ask(ring, LONG)).isEqualTo(new Untrusted("it is not signed"));
    }

    @Test
    void a_kept_state_is_judged_by_the_signature_that_is_kept_with_it() {
        Inbound ring = (name, message) -> "right".equals(message.headers().get("Sx9-Signature"))
                ? new Opened.Authentic(message.payload())
                : new Opened.Unproven("wrong");
        Envelope signed = new Envelope("sx9.heartbeat.global", bytes(NOW), Map.of("Sx9-Signature", "right"), null);
        bus.kept = StoredEnvelope.write(signed);

        assertThat(ask(ring, LONG)).isInstanceOf(Known.class);
    }

    @Test
    void patience_is_positive() {
        assertThatThrownBy(() -> ask(Inbound.trusting(), Duration.ZERO)).hasMessageContaining("must be positive");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.metrics.Refusal;
import dev.ctas7.heartbeat.registry.Beats;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that nobody should send: refused, counted, never fatal. */
class HostileIntakeTest {
    private static final String SUBJECT = "sx9.heartbeat.crate.a";
    private final Desk desk = Desk.trusting();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sx9.heartbeat.crate.*",
                "sx9.heartbeat.crate.>",
                "sx9.heartbeat.crate.",
                "sx9.heartbeat.crate.%41",
                "sx9.heartbeat.crate.%2e",
                "sx9.heartbeat.crate.%FF",
                "sx9.heartbeat.crate.%0A",
                "sx9.heartbeat.crate.ä",
                ""
            })
    void a_subject_that_is_no_crates_is_refused(String subject) {
        desk.send(subject, Beats.of("a"));

        assertThat(desk.refused(Refusal.SUBJECT)).isEqualTo(1);
        assertThat(desk.registry.size()).isZero();
    }

    @Test
    void a_name_may_have_255_characters_and_not_256() {
        desk.send("sx9.heartbeat.crate." + "x".repeat(255), Beats.of("x".repeat(255)));
        assertThat(desk.count("accepted")).isEqualTo(1);

        desk.send("sx9.heartbeat.crate." + "x".repeat(256), Beats.of("a"));
        assertThat(desk.refused(Refusal.SUBJECT)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"config\":null}", "null", "{\"a\":1,\"a\":2}"})
    void what_is_no_heartbeat_and_holds_no_token_is_refused_and_told(String payload) {
        desk.send(SUBJECT, payload);

        assertThat(desk.refused(Refusal.UNREADABLE)).isEqualTo(1);
        assertThat(desk.alerts).singleElement().returns(Violation.MISSING_FOUNDATION_CORE, Alert::violation);
        assertThat(desk.alerts.get(0).reason()).startsWith("sent what is no heartbeat and holds no accepted token: ");
        assertThat(desk.pass(5000).snapshots.get(0).state().unauthorizedCrates())
                .containsExactly("a");
    }

    @Test
    void what_is_no_heartbeat_but_holds_the_token_is_refused_and_not_told() {
        desk.send(SUBJECT, "{\"foundation_token\":\"" + FoundationCore.token() + "\"}");

        assertThat(desk.refused(Refusal.UNREADABLE)).isEqualTo(1);
        assertThat(desk.alerts).isEmpty();
    }

    @Test
    void a_token_beyond_the_largest_heartbeat_is_not_looked_for() {
        desk.send(SUBJECT, " ".repeat(1024 * 1024) + FoundationCore.token());

        assertThat(desk.refused(Refusal.UNREADABLE)).isEqualTo(1);
        assertThat(desk.alerts).hasSize(1);
    }

    @Test
    void keys_that_would_move_a_cursor_reach_no_alert() {
        desk.send(SUBJECT, "{\"\\u001b[2J\\n\":1,\"\\u001b[2J\\n\":2}");

        assertThat(desk.alerts.get(0).reason()).doesNotContain("\u001b").doesNotContain("\n");
    }

    @Test
    void an_unreadable_message_changes_nothing_of_a_real_crate() {
        desk.send(Beats.of("a").sequence(5))
                .send(SUBJECT, "garbage")
                .send(Beats.of("a").sequence(6));

        assertThat(desk.count("accepted")).isEqualTo(2);
        assertThat(desk.pass(5000).snapshots.get(0).state().unauthorizedCrates())
                .containsExactly("a");
    }

    @Property(tries = 500)
    void no_bytes_at_all_are_fatal(@ForAll @Size(max = 200) byte[] payload) {
        Desk fresh = Desk.trusting();

        assertThatCode(() -> fresh.send(SUBJECT, payload)).doesNotThrowAnyException();

        assertThat(fresh.refused(Refusal.UNREADABLE)).isEqualTo(1);
    }

    @Property(tries = 500)
    void no_subject_at_all_is_fatal(@ForAll String token) {
        Desk fresh = Desk.trusting();

        assertThatCode(() -> fresh.send("sx9.heartbeat.crate." + token, Beats.of("a")))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void no_change_of_one_byte_is_fatal(@ForAll int at, @ForAll byte value) {
        Desk fresh = Desk.trusting();
        byte[] payload = new dev.ctas7.heartbeat.wire.HeartbeatWriter()
                .write(Beats.of("a").beat());
        payload[Math.floorMod(at, payload.length)] = value;

        assertThatCode(() -> fresh.send(SUBJECT, payload)).doesNotThrowAnyException();
        assertThat(new String(payload, StandardCharsets.ISO_8859_1)).isNotEmpty();
    }
}

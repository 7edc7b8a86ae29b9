// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is believed, and who is not. */
class KeyRingTest {
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);
    private static final String WEB = HeartbeatSubjects.forCrate("web");

    private final Pair web = Pair.make("web-1");
    private final Pair shop = Pair.make("shop-1");
    private final Pair judge = Pair.make("judge-1");
    private volatile Instant now = Instant.parse("2027-06-01T00:00:00Z");

    @TempDir
    Path directory;

    @Test
    void a_crates_own_key_is_believed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();

        Opened opened = inbound.open("web", signed(web));

        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opened.Authentic.class,
                        authentic -> assertThat(authentic.json()).isEqualTo(JSON));
        assertThat(inbound.needsKeys()).isTrue();
    }

    @Test
    void who_knows_the_token_but_has_no_key_is_not_believed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();

        assertThat(inbound.open("web", Envelope.of(WEB, JSON))).isEqualTo(Refusal.UNSIGNED.outcome());
    }

    @Test
    void a_key_of_one_crate_cannot_sign_for_another() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']") + shop.entry("crates = ['shop']"))
                .crates();

        assertThat(inbound.open("web", signed(shop))).isEqualTo(Refusal.NOT_ALLOWED.outcome());
    }

    @Test
    void a_key_for_every_crate_signs_for_every_crate_but_as_no_orchestrator() throws IOException {
        KeyRing ring = ring(web.entry("crates = ['*']"));

        assertThat(ring.crates().open("anything", signed(web))).isInstanceOf(Opened.Authentic.class);
        assertThat(ring.orchestrators().open("*", signed(web))).isEqualTo(Refusal.NOT_ALLOWED.outcome());
    }

    @Test
    void an_orchestrators_key_signs_global_states_and_beats_for_nobody_unless_it_says_so() throws IOException {
        KeyRing ring = ring(judge.entry("orchestrator = true"));
        Envelope state = judge.signingOutbound().protect(HeartbeatSubjects.GLOBAL, JSON);

        assertThat(ring.orchestrators().open("", state)).isInstanceOf(Opened.Authentic.class);
        assertThat(ring.crates().open("web", signed(judge))).isEqualTo(Refusal.NOT_ALLOWED.outcome());
    }

    @Test
    void a_key_outside_the_ring_is_not_believed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();

        assertThat(inbound.open("web", signed(shop))).isEqualTo(Refusal.UNKNOWN_KEY.outcome());
    }

    @Test
    void a_stranger_who_takes_a_known_id_is_not_believed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();

        assertThat(inbound.open("web", signed(Pair.make("web-1")))).isEqualTo(Refusal.WRONG_SIGNATURE.outcome());
    }

    @Test
    void a_changed_payload_is_not_believed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();
        Envelope changed = new Envelope(
                WEB, "{ }".getBytes(StandardCharsets.UTF_8), signed(web).headers(), null);

        assertThat(inbound.open("web", changed)).isEqualTo(Refusal.WRONG_SIGNATURE.outcome());
    }

    @Test
    void headers_of_another_form_are_refused_before_anything_is_computed() throws IOException {
        Inbound inbound = ring(web.entry("crates = ['web']")).crates();
        Map<String, String> good = signed(web).headers();

        for (String id : new String[] {"", "x".repeat(65), "web 1", "wéb"}) {
            assertThat(inbound.open("web", with(good, TrustHeaders.KEY_ID, id))).isEqualTo(Refusal.MALFORMED.outcome());
        }
        String signature = good.getOrDefault(TrustHeaders.SIGNATURE, "");
        for (String wrong :
                new String[] {"", "A".repeat(87), "A".repeat(89), "!".repeat(88), "A".repeat(88), signature + "\n"}) {
            assertThat(inbound.open("web", with(good, TrustHeaders.SIGNATURE, wrong)))
                    .isEqualTo(Refusal.MALFORMED.outcome());
        }
    }

    @Test
    void a_key_is_believed_from_its_first_to_its_last_moment() throws IOException {
        Inbound inbound = ring(web.entry(
                        "crates = ['web']\nnot_before = 2027-01-01T00:00:00Z\nnot_after = '2027-12-31T00:00:00+01:00'"))
                .crates();

        assertThat(at(inbound, "2026-12-31T23:59:59.999Z")).isEqualTo(Refusal.TOO_EARLY.outcome());
        assertThat(at(inbound, "2027-01-01T00:00:00Z")).isInstanceOf(Opened.Authentic.class);
        assertThat(at(inbound, "2027-12-30T23:00:00Z")).isInstanceOf(Opened.Authentic.class);
        assertThat(at(inbound, "2027-12-30T23:00:00.001Z")).isEqualTo(Refusal.TOO_LATE.outcome());
    }

    @Test
    void no_reason_repeats_what_a_stranger_sent() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(refusal.outcome().reason()).startsWith("it").doesNotContain("%", "{", "\n");
        }
    }

    private Opened at(Inbound inbound, String instant) {
        now = Instant.parse(instant);
        return inbound.open("web", signed(web));
    }

    private static Envelope signed(Pair pair) {
        return pair.signingOutbound().protect(WEB, JSON);
    }

    private static Envelope with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return new Envelope(WEB, JSON, changed, null);
    }

    private KeyRing ring(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("ring.toml"), text);
        return KeyRing.open(file, () -> now);
    }
}

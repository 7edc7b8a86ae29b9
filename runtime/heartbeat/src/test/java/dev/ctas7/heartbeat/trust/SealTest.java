// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a seal holds together: the bytes, the subject, and with a signature the sender. */
class SealTest {
    private static final byte[] JSON = "{\"health\":\"healthy\"}".getBytes(StandardCharsets.UTF_8);
    private static final String WEB = HeartbeatSubjects.forCrate("web");

    private final SealingKey seal = new SealingKey("s", new byte[32]);
    private final Outbound sealing = Outbound.of(null, seal);
    private final Ring ring = new Ring(Map.of(), Map.of("s", seal), true);

    @Test
    void what_was_sealed_opens_twice_and_cannot_be_read_in_between() {
        Envelope message = sealing.protect(WEB, JSON);

        assertThat(new String(message.payload(), StandardCharsets.ISO_8859_1)).doesNotContain("health");
        assertThat(message.payload()).hasSize(JSON.length + 28);
        for (int i = 0; i < 2; i++) {
            assertThat(open(message))
                    .isInstanceOfSatisfying(
                            Opened.Authentic.class,
                            plain -> assertThat(plain.json()).isEqualTo(JSON));
        }
    }

    @Test
    void no_two_messages_share_a_nonce() {
        List<String> nonces = IntStream.range(0, 1000)
                .mapToObj(i ->
                        Arrays.toString(Arrays.copyOf(sealing.protect(WEB, JSON).payload(), 12)))
                .toList();

        assertThat(nonces).doesNotHaveDuplicates();
    }

    @Test
    void a_seal_for_one_subject_does_not_open_on_another() {
        Envelope message = sealing.protect(WEB, JSON);
        Envelope moved = new Envelope(HeartbeatSubjects.forCrate("shop"), message.payload(), message.headers(), null);

        assertThat(open(moved)).isEqualTo(Refusal.WRONG_SEAL.outcome());
    }

    @Test
    void a_subject_that_the_server_renamed_for_a_partition_opens() {
        Envelope message = sealing.protect(WEB, JSON);
        Envelope mapped = new Envelope("sx9.heartbeat.part.3.web", message.payload(), message.headers(), null);

        assertThat(open(mapped)).isInstanceOf(Opened.Authentic.class);
        assertThat(ring.open("shop", mapped, Instant.EPOCH)).isEqualTo(Refusal.WRONG_SEAL.outcome());
    }

    @Test
    void every_changed_bit_and_every_missing_byte_is_noticed() {
        Envelope message = sealing.protect(WEB, JSON);

        for (int bit = 0; bit < message.payload().length * 8; bit++) {
            byte[] changed = message.payload().clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(open(with(message, changed))).isEqualTo(Refusal.WRONG_SEAL.outcome());
        }
        for (int length = 0; length < message.payload().length; length++) {
            assertThat(open(with(message, Arrays.copyOf(message.payload(), length))))
                    .isEqualTo(Refusal.WRONG_SEAL.outcome());
        }
    }

    @Test
    void the_signature_is_over_what_is_carried() {
        Pair web = Pair.make("web-1");
        Envelope message = Outbound.of(web.signing(), seal).protect(WEB, JSON);
        VerifyingKey key =
                new VerifyingKey(Ed25519.publicKey(web.publicBase64()), java.util.Set.of("web"), false, null, null);
        Ring both = new Ring(Map.of("web-1", key), Map.of("s", seal), true);

        assertThat(both.open("web", message, Instant.EPOCH)).isInstanceOf(Opened.Authentic.class);
        Map<String, String> unsealed = new HashMap<>(message.headers());
        unsealed.remove(TrustHeaders.SEAL);
        assertThat(both.open("web", new Envelope(WEB, message.payload(), unsealed, null), Instant.EPOCH))
                .isEqualTo(Refusal.UNSEALED.outcome());
        assertThat(both.open("web", sealing.protect(WEB, JSON), Instant.EPOCH)).isEqualTo(Refusal.UNSIGNED.outcome());
    }

    @Test
    void a_message_that_cannot_be_checked_is_not_believed() {
        Envelope odd = new Envelope("sx9.heartbeat.part.1.x", new byte[40], Map.of(TrustHeaders.SEAL, "s"), null);

        assertThat(ring.open("\u0000", odd, Instant.EPOCH)).isEqualTo(Refusal.BROKEN.outcome());
    }

    private Opened open(Envelope message) {
        return ring.open("web", message, Instant.EPOCH);
    }

    private static Envelope with(Envelope message, byte[] payload) {
        return new Envelope(message.subject(), payload, message.headers(), null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredEnvelopeTest {
    @Test
    void without_headers_the_payload_is_stored_as_it_is() {
        byte[] payload = "{}".getBytes(UTF_8);
        assertThat(StoredEnvelope.write(Envelope.of("a", payload))).isSameAs(payload);
        assertThat(StoredEnvelope.read("a", payload).payload()).isEqualTo(payload);
        assertThat(StoredEnvelope.read("a", payload).headers()).isEmpty();
    }

    @Test
    void headers_stand_before_the_payload_as_nats_writes_them() {
        Envelope message = new Envelope("a", "{}".getBytes(UTF_8), Map.of("Sx9-Key-Id", "k", "A", "b:c"), null);
        byte[] stored = StoredEnvelope.write(message);
        assertThat(new String(stored, UTF_8)).isEqualTo("NATS/1.0\r\nA: b:c\r\nSx9-Key-Id: k\r\n\r\n{}");
        Envelope read = StoredEnvelope.read("b", stored);
        assertThat(read.subject()).isEqualTo("b");
        assertThat(read.headers()).isEqualTo(message.headers());
        assertThat(read.payload()).isEqualTo(message.payload());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NATS/1.0", "NATS/1.0\r\n", "NATS/1.0\r\nA: b\r\n", "nats/1.0\r\n\r\n"})
    void what_has_no_head_is_a_payload(String stored) {
        assertThat(StoredEnvelope.read("a", stored.getBytes(UTF_8)).payload()).isEqualTo(stored.getBytes(UTF_8));
    }

    @Test
    void a_head_without_headers_has_none() {
        Envelope read = StoredEnvelope.read("a", "NATS/1.0\r\n\r\n{}".getBytes(UTF_8));
        assertThat(read.headers()).isEmpty();
        assertThat(read.payload()).isEqualTo("{}".getBytes(UTF_8));
    }

    @Property(tries = 200)
    void any_payload_comes_back(@ForAll byte[] payload) {
        Envelope message = new Envelope("a", payload, Map.of("K", "v"), null);
        assertThat(StoredEnvelope.read("a", StoredEnvelope.write(message)).payload())
                .isEqualTo(payload);
    }

    @Property(tries = 200)
    void any_bytes_are_read(@ForAll byte[] stored) {
        assertThat(StoredEnvelope.read("a", stored).subject()).isEqualTo("a");
    }
}

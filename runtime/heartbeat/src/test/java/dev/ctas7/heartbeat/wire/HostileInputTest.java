// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.text.OneLine;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever arrives, a reader answers or refuses: nothing else comes out of it, and what it says can be logged. */
class HostileInputTest {
    private static final List<String> GOLDEN = List.of(
            "foreign/heartbeat-rust.json",
            "foreign/heartbeat-go.json",
            "foreign/heartbeat-python.json",
            "foreign/state-rust.json",
            "foreign/state-python.json",
            "foreign/alert-go.json");

    interface Reading {
        Object read(byte[] payload) throws WireException;
    }

    private static final List<Reading> READERS = List.of(
            new HeartbeatReader()::read,
            new StateReader()::read,
            new StateReader()::readStatus,
            new AlertReader()::read);

    @Property(tries = 500)
    void random_bytes(@ForAll byte[] payload) {
        answersOrRefuses(payload);
    }

    @Property(tries = 500)
    void text_that_looks_like_json(@ForAll("jsonish") String text) {
        answersOrRefuses(text.getBytes(UTF_8));
    }

    @Property(tries = 1000)
    void messages_with_bytes_changed(
            @ForAll("golden") byte[] message, @ForAll List<@IntRange(max = 100_000) Integer> places, @ForAll byte to) {
        byte[] changed = message.clone();
        places.stream().limit(5).forEach(place -> changed[place % changed.length] = to);

        answersOrRefuses(changed);
    }

    @Property(tries = 500)
    void messages_with_a_piece_moved(
            @ForAll("golden") byte[] message,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 50) int length) {
        int start = from % message.length;
        int end = Math.min(message.length, start + length);
        byte[] doubled = new byte[message.length + end - start];
        System.arraycopy(message, 0, doubled, 0, end);
        System.arraycopy(message, start, doubled, end, message.length - start);

        answersOrRefuses(doubled);
    }

    @Property
    void messages_cut_short(@ForAll("golden") byte[] message, @ForAll @IntRange(max = 100_000) int at) {
        byte[] cut = Arrays.copyOf(message, at % message.length);

        READERS.forEach(reader -> assertThat(refusal(reader, cut)).isNotEmpty());
    }

    @Provide
    Arbitrary<byte[]> golden() {
        return Arbitraries.of(GOLDEN).map(Golden::bytes);
    }

    @Provide
    Arbitrary<String> jsonish() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\\",
                        "null",
                        "true",
                        "-",
                        "1",
                        "e9",
                        ".5",
                        "\\ud800",
                        "\u0000",
                        "\u001b[2J",
                        "\u202e",
                        "\n",
                        " ",
                        "\"config\":",
                        "\"crates\":",
                        "\"sequence\":",
                        "\"health\":",
                        "\"reason\":",
                        "{\"a\":",
                        "\ufeff")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static void answersOrRefuses(byte[] payload) {
        READERS.forEach(reader -> refusal(reader, payload));
    }

    /** What the reader says against it, checked to be one harmless line; empty when it takes it. */
    static String refusal(Reading reader, byte[] payload) {
        try {
            reader.read(payload);
            return "";
        } catch (WireException e) {
            String message = String.valueOf(e.getMessage());
            assertThat(message).isNotBlank();
            assertThat(message.length()).isLessThanOrEqualTo(WireException.LONGEST_TEXT);
            assertThat(OneLine.isOneLine(message)).as(message).isTrue();
            assertThat(e.getStackTrace()).isEmpty();
            return message;
        }
    }
}

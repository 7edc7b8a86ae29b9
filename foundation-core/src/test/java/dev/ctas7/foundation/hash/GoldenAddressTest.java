// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the code to {@code golden/addresses.txt}, which was worked out by a program that shares nothing with it. */
class GoldenAddressTest {
    private static final List<String> LINES = lines();
    private static final byte[] NONCE = {0, 1, 2, 3, 4, 5, 6, 7};

    @Test
    void six_values_at_the_edges_have_the_golden_digits() {
        List<String[]> values = rows("\\d+ .*");

        assertThat(values).hasSize(6).allSatisfy(row -> {
            Hash128 value = hash(new BigInteger(row[0]));
            assertThat(Base96.encode(value)).isEqualTo(row[1]);
            assertThat(Base96.decode(row[1])).isEqualTo(value);
        });
    }

    @Test
    void the_three_parts_of_a_real_address_are_golden() {
        TrivariateHash address = address();

        List<String[]> parts = rows("(sch|cuid|uuid) .*");

        assertThat(parts)
                .extracting(row -> row[1])
                .containsExactly(
                        address.sch().toHex(),
                        address.cuid().toHex(),
                        address.uuid().toHex());
        assertThat(parts)
                .extracting(row -> row[2])
                .containsExactly(
                        Base96.encode(address.sch()), Base96.encode(address.cuid()), Base96.encode(address.uuid()));
    }

    @Test
    void both_texts_of_a_real_address_are_golden_and_read_back() {
        String base96 = rows("base96 .*").get(0)[1];
        String hex = rows("hex .*").get(0)[1];

        assertThat(address().toBase96()).isEqualTo(base96).hasSize(62);
        assertThat(address().toHex()).isEqualTo(hex).hasSize(98);
        assertThat(TrivariateHash.parse(base96)).isEqualTo(address());
        assertThat(TrivariateHash.parse(hex)).isEqualTo(address());
    }

    @Test
    void murmur_of_every_kind_of_tail_is_golden() {
        List<String[]> vectors = rows("bytes .*");

        assertThat(vectors).hasSize(12).allSatisfy(row -> {
            byte[] bytes = new byte[Integer.parseInt(row[1])];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (31 * i + 7);
            }
            assertThat(Murmur3.hash128(bytes, TrivariateHash.SCH_SEED).toHex()).isEqualTo(row[2]);
        });
    }

    private static TrivariateHash address() {
        return TrivariateHash.of("crate.verify", "sx9-demo".getBytes(StandardCharsets.UTF_8), NONCE);
    }

    private static Hash128 hash(BigInteger value) {
        return new Hash128(value.shiftRight(64).longValue(), value.longValue());
    }

    private static List<String[]> rows(String pattern) {
        return LINES.stream()
                .filter(line -> line.matches(pattern))
                .map(line -> line.split(" ", -1))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream input =
                Objects.requireNonNull(GoldenAddressTest.class.getResourceAsStream("/golden/addresses.txt"))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

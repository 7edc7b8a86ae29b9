// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrivariateHashTest {
    private static final TrivariateHash ADDRESS =
            TrivariateHash.of("crate.verify", new byte[] {1, 2, 3}, new byte[] {4, 5});

    @Test
    void each_part_is_hashed_with_its_own_seed() {
        TrivariateHash empty = TrivariateHash.of("", new byte[0], new byte[0]);

        assertThat(empty.sch()).isEqualTo(Murmur3.hash128(new byte[0], 0xC7A50000));
        assertThat(empty.cuid()).isEqualTo(Murmur3.hash128(new byte[0], 0xC7A50001));
        assertThat(empty.uuid()).isEqualTo(Murmur3.hash128(new byte[0], 0xC7A50002));
    }

    @Test
    void each_part_depends_on_its_own_input_only() {
        TrivariateHash other = TrivariateHash.of("crate.verify", new byte[] {1, 2, 4}, new byte[] {4, 5});

        assertThat(other.sch()).isEqualTo(ADDRESS.sch());
        assertThat(other.cuid()).isNotEqualTo(ADDRESS.cuid());
        assertThat(other.uuid()).isEqualTo(ADDRESS.uuid());
    }

    @Test
    void an_operation_is_hashed_as_utf_8() {
        byte[] utf8 = "prüfe ✓".getBytes(StandardCharsets.UTF_8);

        assertThat(TrivariateHash.of("prüfe ✓", utf8, utf8).sch())
                .isEqualTo(Murmur3.hash128(utf8, TrivariateHash.SCH_SEED));
    }

    @Test
    void hex_goes_unescaped_into_a_url_and_a_nats_token() {
        String hex = ADDRESS.toHex();

        assertThat(hex).hasSize(TrivariateHash.HEX_LENGTH).matches("[0-9a-f]{32}(-[0-9a-f]{32}){2}");
        assertThat(URI.create("https://host/" + hex).getPath()).isEqualTo("/" + hex);
        assertThat(HeartbeatSubjects.forCrate(hex)).isEqualTo("sx9.heartbeat.crate." + hex);
    }

    @Property
    void both_texts_read_back(@ForAll long a, @ForAll long b, @ForAll long c) {
        TrivariateHash address = new TrivariateHash(new Hash128(a, b), new Hash128(b, c), new Hash128(c, a));

        assertThat(TrivariateHash.parse(address.toBase96())).isEqualTo(address);
        assertThat(TrivariateHash.parse(address.toHex())).isEqualTo(address);
        assertThat(address).hasToString(address.toBase96());
    }

    @Test
    void a_colon_among_the_digits_does_not_disturb_parsing() {
        String colons = "0" + ":".repeat(19);

        TrivariateHash address = TrivariateHash.parse(colons + ":" + colons + ":" + colons);

        assertThat(address.sch()).isEqualTo(Base96.decode(colons)).isEqualTo(address.uuid());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 61, 63, 97, 99, 1_000_000})
    void text_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> TrivariateHash.parse("0".repeat(length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address was " + length + " characters long but must be 62 (base96) or 98 (hex)");
    }

    @Test
    void what_is_wrong_inside_is_told_with_its_place_in_the_whole_text() {
        assertRefused(
                ADDRESS.toBase96(), 41, ';', "the character at index 41 was U+003B but must be the separator ':'");
        assertRefused(ADDRESS.toHex(), 32, ':', "the character at index 32 was U+003A but must be the separator '-'");
        assertRefused(
                ADDRESS.toBase96(), 61, ' ', "the character at index 61 was U+0020 but must be one of the 96 digits");
        assertRefused(ADDRESS.toHex(), 97, 'x', "the character at index 97 was U+0078 but must be a hex digit");
        assertRefused(ADDRESS.toBase96(), 42, '¶', "the base96 digits at index 42 to 61 exceed 2^128 - 1");
    }

    private static void assertRefused(String text, int index, char replacement, String message) {
        String broken = text.substring(0, index) + replacement + text.substring(index + 1);
        assertThatThrownBy(() -> TrivariateHash.parse(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}

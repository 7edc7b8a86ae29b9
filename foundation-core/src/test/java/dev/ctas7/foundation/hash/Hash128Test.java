// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Hash128Test {
    private static final String HEX = "0123456789abcdeffedcba9876543210";

    @Test
    void hex_is_thirty_two_lower_case_digits_with_the_high_half_first() {
        Hash128 hash = new Hash128(0x0123456789abcdefL, 0xfedcba9876543210L);

        assertThat(hash.toHex()).isEqualTo(HEX);
        assertThat(hash).hasToString(HEX);
        assertThat(new Hash128(0, 1).toHex()).isEqualTo("00000000000000000000000000000001");
    }

    @Test
    void hex_of_either_case_is_read() {
        Hash128 hash = new Hash128(0x0123456789abcdefL, 0xfedcba9876543210L);

        assertThat(Hash128.fromHex(HEX)).isEqualTo(hash);
        assertThat(Hash128.fromHex("0123456789ABCDEFFEDCBA9876543210")).isEqualTo(hash);
    }

    @Test
    void the_bytes_are_those_of_the_hex_digits() {
        assertThat(Hash128.fromHex(HEX).toBytes()).isEqualTo(HexFormat.of().parseHex(HEX));
        assertThat(new Hash128(0, 1).toBytes()).hasSize(16).endsWith(1);
    }

    @Test
    void hex_of_another_length_is_refused() {
        for (String text : List.of("", HEX.substring(1), HEX + "0")) {
            assertThatThrownBy(() -> Hash128.fromHex(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("hash was " + text.length() + " characters long but must be 32 hex digits");
        }
    }

    @Test
    void a_character_that_is_no_hex_digit_is_refused_with_its_place() {
        assertThatThrownBy(() -> Hash128.fromHex(HEX.replace("76", "g6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the character at index 24 was U+0067 but must be a hex digit");
        // A digit to Character.digit, but not to anybody who reads hex.
        assertThatThrownBy(() -> Hash128.fromHex("\uff11" + HEX.substring(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the character at index 0 was U+FF11 but must be a hex digit");
    }

    @Test
    void values_are_ordered_as_unsigned_numbers() {
        List<Hash128> ordered = Stream.of("00", "01", "7f", "80", "ff")
                .flatMap(high -> Stream.of("00", "7f", "80", "ff")
                        .map(low -> Hash128.fromHex(high + "0".repeat(14) + low + "0".repeat(14))))
                .toList();

        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(new Hash128(1, 2)).isEqualByComparingTo(new Hash128(1, 2));
    }

    @Property
    void hex_is_read_back_and_sorts_as_its_value(@ForAll long high, @ForAll long low, @ForAll long otherLow) {
        Hash128 hash = new Hash128(high, low);
        Hash128 other = new Hash128(high, otherLow);

        assertThat(Hash128.fromHex(hash.toHex())).isEqualTo(hash);
        assertThat(new BigInteger(hash.toHex(), 16).longValue()).isEqualTo(low);
        assertThat(Integer.signum(hash.toHex().compareTo(other.toHex())))
                .isEqualTo(Integer.signum(hash.compareTo(other)));
    }
}

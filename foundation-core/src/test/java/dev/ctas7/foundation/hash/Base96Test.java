// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base96Test {
    private static final BigInteger NINETY_SIX = BigInteger.valueOf(96);
    private static final String MAXIMUM = "7bm.2>fy|(hw5M]l1H/#";

    @Test
    void the_alphabet_is_the_rfcs_91_characters_and_five_more() {
        String rfc = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_`{|}~";

        assertThat(rfc).hasSize(91);
        assertThat(Base96.ALPHABET).hasSize(96).isEqualTo(rfc + "\"'\\§¶");
        assertThat(Base96.ALPHABET.chars().distinct().count()).isEqualTo(96);
    }

    @Property(tries = 2000)
    void digits_are_those_of_big_integer_arithmetic_and_read_back(@ForAll long high, @ForAll long low) {
        Hash128 value = new Hash128(high, low);

        assertThat(Base96.encode(value)).isEqualTo(slowDigits(value));
        assertThat(Base96.decode(Base96.encode(value))).isEqualTo(value);
    }

    @Test
    void around_every_power_of_two_and_of_96_digits_are_right() {
        for (int exponent = 0; exponent <= 128; exponent++) {
            assertAround(BigInteger.ONE.shiftLeft(exponent));
        }
        for (int exponent = 0; exponent < 20; exponent++) {
            for (int digit = 1; digit < 96; digit++) {
                assertAround(NINETY_SIX.pow(exponent).multiply(BigInteger.valueOf(digit)));
            }
        }
    }

    @Test
    void a_million_values_from_everywhere_read_back() {
        Random random = new Random(96);
        for (int i = 0; i < 1_000_000; i++) {
            Hash128 value = new Hash128(random.nextLong() >>> random.nextInt(64), random.nextLong());

            if (!Base96.decode(Base96.encode(value)).equals(value)) {
                throw new AssertionError("not read back: " + value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 21, 62})
    void text_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> Base96.decode("0".repeat(length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base96 text was " + length + " characters long but must be 20");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 10, 15, 19})
    void every_character_that_is_no_digit_is_refused_with_its_place(int index) {
        String strangers = IntStream.rangeClosed(0, 0x17f)
                .filter(c -> Base96.ALPHABET.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(strangers).hasSize(0x180 - 96).contains(" ", "\n", "\u0000", "\u00a0");
        for (char stranger : (strangers + "\u2028\uff10\ud800").toCharArray()) {
            String text = "0".repeat(index) + stranger + "0".repeat(19 - index);
            assertThatThrownBy(() -> Base96.decode(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the character at index %d was U+%04X but must be one of the 96 digits"
                            .formatted(index, (int) stranger));
        }
    }

    @Test
    void the_greatest_value_is_read_and_the_next_is_refused() {
        Function<String, String> next = text -> text.substring(0, 19) + "$";
        assertThat(Base96.decode(MAXIMUM)).isEqualTo(new Hash128(-1, -1));

        for (String text :
                new String[] {next.apply(MAXIMUM), "7bm.3000000000000000", "8" + "0".repeat(19), "¶".repeat(20)}) {
            assertThatThrownBy(() -> Base96.decode(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the base96 digits at index 0 to 19 exceed 2^128 - 1");
        }
    }

    private static void assertAround(BigInteger value) {
        for (int offset = -1; offset <= 1; offset++) {
            BigInteger near = value.add(BigInteger.valueOf(offset));
            if (near.signum() >= 0 && near.bitLength() <= 128) {
                Hash128 hash = new Hash128(near.shiftRight(64).longValue(), near.longValue());
                assertThat(Base96.encode(hash)).isEqualTo(slowDigits(hash));
                assertThat(Base96.decode(slowDigits(hash))).isEqualTo(hash);
            }
        }
    }

    private static String slowDigits(Hash128 value) {
        BigInteger rest = new BigInteger(value.toHex(), 16);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            digits.append(Base96.ALPHABET.charAt(rest.mod(NINETY_SIX).intValue()));
            rest = rest.divide(NINETY_SIX);
        }
        return digits.reverse().toString();
    }
}

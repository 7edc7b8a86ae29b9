// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for weaknesses that single values cannot show. Inputs are fixed, so a result does not change between runs. */
class HashQualityTest {
    private static final int ADDRESSES = 10_000_000;

    static List<Function<TrivariateHash, Hash128>> parts() {
        return List.of(TrivariateHash::sch, TrivariateHash::cuid, TrivariateHash::uuid);
    }

    /** Stronger than asked: not even one half of one part is shared. A perfect hash fails so once in 370,000 runs. */
    @ParameterizedTest
    @MethodSource("parts")
    void ten_million_addresses_share_no_half_of_any_part(Function<TrivariateHash, Hash128> part) {
        long[] lows = new long[ADDRESSES];
        ByteBuffer context = ByteBuffer.allocate(24);
        ByteBuffer nonce = ByteBuffer.allocate(8);

        // Neighbours that differ in few bits are what a weak hash confuses.
        for (int i = 0; i < ADDRESSES; i++) {
            context.putInt(20, i);
            nonce.putLong(0, i);
            lows[i] = part.apply(TrivariateHash.of("crate-" + i, context.array(), nonce.array()))
                    .low();
        }

        assertThat(duplicates(lows)).isZero();
    }

    @Test
    void a_duplicate_would_be_seen() {
        assertThat(duplicates(new long[] {5, -1, 3, 5, 3, 5})).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 8, 15, 16, 31, 64})
    void each_bit_of_the_input_flips_each_bit_of_the_hash_half_of_the_time(int length) {
        int keys = 2_000;
        Random random = new Random(length);
        byte[] key = new byte[length];
        // Every bit of a long key would take long and tell no more: the first and the last 64 are all kinds of bits.
        for (int bit = 0; bit < length * 8; bit = bit == 63 ? Math.max(64, length * 8 - 64) : bit + 1) {
            int[] flips = new int[128];
            for (int k = 0; k < keys; k++) {
                random.nextBytes(key);
                Hash128 before = Murmur3.hash128(key, TrivariateHash.SCH_SEED);
                key[bit / 8] ^= (byte) (1 << (bit % 8));
                Hash128 after = Murmur3.hash128(key, TrivariateHash.SCH_SEED);
                count(before.low() ^ after.low(), flips, 0);
                count(before.high() ^ after.high(), flips, 64);
            }

            // Half of 2,000, give or take six standard deviations of 22.4.
            for (int flipped : flips) {
                assertThat(flipped).isBetween(866, 1134);
            }
        }
    }

    private static void count(long difference, int[] flips, int from) {
        for (int i = 0; i < 64; i++) {
            flips[from + i] += (int) (difference >>> i) & 1;
        }
    }

    private static int duplicates(long[] values) {
        Arrays.sort(values);
        int found = 0;
        for (int i = 1; i < values.length; i++) {
            found += values[i] == values[i - 1] ? 1 : 0;
        }
        return found;
    }
}

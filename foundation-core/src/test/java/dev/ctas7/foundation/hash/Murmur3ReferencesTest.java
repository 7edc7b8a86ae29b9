// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.openhft.hashing.LongTupleHashFunction;
import org.apache.commons.codec.digest.MurmurHash3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds Murmur3 to references that are not ours: SMHasher's published value and three libraries. */
class Murmur3ReferencesTest {
    private static final int LONGEST = 300;

    @Test
    void the_verification_value_that_smhasher_publishes_is_reached() {
        // SMHasher's VerificationTest: hash the keys {}, {0}, {0, 1} ... with seeds 256, 255 ..., then the hashes.
        ByteBuffer hashes = ByteBuffer.allocate(256 * 16).order(ByteOrder.LITTLE_ENDIAN);
        byte[] key = new byte[256];
        for (int i = 0; i < 256; i++) {
            key[i] = (byte) i;
            Hash128 hash = Murmur3.hash128(key, 0, i, 256 - i);
            hashes.putLong(hash.low()).putLong(hash.high());
        }

        Hash128 verification = Murmur3.hash128(hashes.array(), 0);

        assertThat((int) verification.low()).isEqualTo(0x6384BA69);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0xC7A50000, 0xC7A50001, 0xC7A50002})
    void hash4j_gives_the_same_value_for_every_length_and_seed(int seed) {
        for (int length = 0; length <= LONGEST; length++) {
            byte[] bytes = random(length);

            HashValue128 theirs = Hashing.murmur3_128(seed).hashBytesTo128Bits(bytes);

            assertThat(Murmur3.hash128(bytes, seed))
                    .isEqualTo(new Hash128(theirs.getMostSignificantBits(), theirs.getLeastSignificantBits()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0xC7A50000, 0xC7A50001, 0xC7A50002})
    void zero_allocation_hashing_gives_the_same_value_for_every_length_and_seed(int seed) {
        LongTupleHashFunction reference = LongTupleHashFunction.murmur_3(Integer.toUnsignedLong(seed));
        for (int length = 0; length <= LONGEST; length++) {
            byte[] bytes = random(length);

            long[] theirs = reference.hashBytes(bytes);

            assertThat(Murmur3.hash128(bytes, seed)).isEqualTo(new Hash128(theirs[1], theirs[0]));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0xC7A50000, 0xC7A50001, 0xC7A50002})
    void commons_codec_gives_the_same_value_for_every_length_and_seed(int seed) {
        for (int length = 0; length <= LONGEST; length++) {
            byte[] bytes = random(length);

            long[] theirs = MurmurHash3.hash128x64(bytes, 0, length, seed);

            assertThat(Murmur3.hash128(bytes, seed)).isEqualTo(new Hash128(theirs[1], theirs[0]));
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}

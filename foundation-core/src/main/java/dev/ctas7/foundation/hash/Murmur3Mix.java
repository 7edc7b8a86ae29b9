// SPDX-License-Identifier: Apache-2.0
// MURMUR_COMPUTE_MIXED_BITS
package dev.ctas7.foundation.hash;

/** The steps that every form of Murmur3 x64 128 shares, named as in the reference code of MurmurHash3_x64_128. */
final class Murmur3Mix {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private Murmur3Mix() {}

    static long mixK1(long k1) {
        return Long.rotateLeft(k1 * C1, 31) * C2;
    }

    static long mixK2(long k2) {
        return Long.rotateLeft(k2 * C2, 33) * C1;
    }

    static long nextH1(long h1, long h2, long mixedK1) {
        return (Long.rotateLeft(h1 ^ mixedK1, 27) + h2) * 5 + 0x52dce729;
    }

    /** Wants the {@code h1} of this block already. */
    static long nextH2(long h1, long h2, long mixedK2) {
        return (Long.rotateLeft(h2 ^ mixedK2, 31) + h1) * 5 + 0x38495ab5;
    }

    static Hash128 finish(long h1, long h2, long length) {
        h1 ^= length;
        h2 ^= length;
        h1 += h2;
        h2 += h1;
        h1 = avalanche(h1);
        h2 = avalanche(h2);
        h1 += h2;
        h2 += h1;
        return new Hash128(h2, h1);
    }

    private static long avalanche(long k) {
        k = (k ^ (k >>> 33)) * 0xff51afd7ed558ccdL;
        k = (k ^ (k >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return k ^ (k >>> 33);
    }
}

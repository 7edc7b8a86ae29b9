// SPDX-License-Identifier: Apache-2.0
// NAME_HASH_SEEDED_TEXT
package dev.ctas7.heartbeat.registry;

/**
 * Hashes names and run ids with a seed that no sender knows.
 *
 * <p>Names come from anybody. With a hash that everybody can compute, as {@link String#hashCode}, a few thousand names
 * that collide would make each look-up walk through all of them.
 */
final class NameHash {
    /** An odd number near 2^64 divided by the golden ratio, whose bits are well mixed. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long start;
    private final long factor;

    NameHash(long seed) {
        this.start = seed * MIX;
        this.factor = (Long.rotateLeft(seed, 32) ^ MIX) | 1;
    }

    /** All 64 bits are well mixed. */
    long of(String text) {
        long hash = start ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * factor;
            // A product's low bits know nothing of the factors' high bits.
            hash ^= hash >>> 32;
        }
        hash *= MIX;
        return hash ^ (hash >>> 29);
    }
}

// SPDX-License-Identifier: Apache-2.0
// HASH_HOLD_UNSIGNED_VALUE
package dev.ctas7.foundation.hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A 128-bit hash value, read as one unsigned number: {@code high * 2^64 + low}.
 *
 * <p>Of a Murmur3 hash, {@code high} is {@code h2} and {@code low} is {@code h1}. Values are ordered as unsigned
 * numbers, which is also the order of their hex texts.
 *
 * @param high the upper 64 bits, every value allowed
 * @param low the lower 64 bits, every value allowed
 */
public record Hash128(long high, long low) implements Comparable<Hash128> {
    /** The length of {@link #toHex()}: 32. */
    public static final int HEX_LENGTH = 32;

    private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /**
     * Reads 32 hex digits of either case, the most significant first.
     *
     * @throws IllegalArgumentException if {@code hex} has another length or another character; the message says where
     */
    public static Hash128 fromHex(String hex) {
        if (hex.length() != HEX_LENGTH) {
            throw new IllegalArgumentException(
                    "hash was " + hex.length() + " characters long but must be " + HEX_LENGTH + " hex digits");
        }
        return fromHex(hex, 0);
    }

    /** Reads the 32 hex digits of {@code text} that start at {@code from}; indices in messages count from the start. */
    static Hash128 fromHex(String text, int from) {
        int half = from + HEX_LENGTH / 2;
        return new Hash128(hexHalf(text, from), hexHalf(text, half));
    }

    /** Returns 32 lower-case hex digits, the most significant first. */
    public String toHex() {
        byte[] digits = new byte[HEX_LENGTH];
        writeHex(digits, 0);
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    /** Returns the 16 bytes of the number, the most significant first, as {@link #toHex()} writes them. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
    }

    void writeHex(byte[] target, int at) {
        for (int i = 0; i < HEX_LENGTH / 2; i++) {
            int shift = 60 - 4 * i;
            target[at + i] = HEX_DIGITS[(int) (high >>> shift) & 15];
            target[at + HEX_LENGTH / 2 + i] = HEX_DIGITS[(int) (low >>> shift) & 15];
        }
    }

    /** Compares as unsigned 128-bit numbers. */
    @Override
    public int compareTo(Hash128 other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** Returns {@link #toHex()}. */
    @Override
    public String toString() {
        return toHex();
    }

    private static long hexHalf(String text, int from) {
        long value = 0;
        for (int i = from; i < from + HEX_LENGTH / 2; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw MalformedText.at(text, i, "must be a hex digit");
            }
            value = (value << 4) | digit;
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
// BASE_ENCODE_FIXED_DIGITS
package dev.ctas7.foundation.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a 128-bit value as exactly 20 digits of base 96, the most significant first, padded with {@code 0}.
 *
 * <p>The alphabet is RFC-9001's (section 3.1.1), in its order, completed from 91 to 96 digits by {@code "}, {@code '},
 * {@code \}, {@code §} and {@code ¶}. All lie in Latin-1; in UTF-8 the last two take two bytes each. The digits are not
 * in the order of their code points, so texts do not sort as their values do. For places that cannot take punctuation
 * use {@link Hash128#toHex()}.
 */
public final class Base96 {
    /** How many digits a value has: 20. */
    public static final int LENGTH = 20;

    /** The 96 digits; the digit of value {@code n} stands at index {@code n}. */
    public static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            + "!#$%&()*+,-./:;<=>?@[]^_`{|}~" + "\"'\\\u00a7\u00b6";

    private static final long POW_5 = 96L * 96 * 96 * 96 * 96;

    // Two digits at a time, since looking up is what encoding spends its time with: 18 KiB, filled in 0.2 ms.
    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final short[] PAIRS = pairsByValue();
    private static final byte[] VALUES = valuesByCharacter();

    // 2^128 - 1 as four groups of five digits; what is greater does not fit.
    private static final long[] MAXIMUM = {627727202L, 6746673475L, 3703553171L, 3992977407L};

    private Base96() {}

    /** Returns the 20 digits of {@code value}. */
    public static String encode(Hash128 value) {
        byte[] digits = new byte[LENGTH];
        write(value, digits, 0);
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not 20 digits long, has a character that is no digit, or
     *     stands for a value above 2^128 - 1; the message says where and why
     */
    public static Hash128 decode(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException(
                    "base96 text was " + text.length() + " characters long but must be " + LENGTH);
        }
        return read(text, 0);
    }

    /** Writes 20 Latin-1 digits to {@code target} from {@code at} on. */
    static void write(Hash128 value, byte[] target, int at) {
        // 96^12 = 2^60 * 3^12, 96^8 = 2^40 * 3^8 and 96^4 = 2^20 * 3^4: the powers of two are shifts, so that only
        // small numbers are left to divide, by constants, which compiles to multiplications.
        long high = value.high();
        long low = value.low();
        long top = high >>> 28;
        long topQuotient = top / 531441;
        long rest = ((top - topQuotient * 531441) << 32) | (((high << 4) | (low >>> 60)) & 0xffffffffL);
        long restQuotient = rest / 531441;
        long middle = ((rest - restQuotient * 531441) << 20) | ((low >>> 40) & 0xfffff);
        long middleQuotient = middle / 6561;
        writeEight((topQuotient << 32) + restQuotient, target, at);
        writeFour((int) middleQuotient, target, at + 8);
        writeEight(((middle - middleQuotient * 6561) << 40) | (low & 0xffffffffffL), target, at + 12);
    }

    /** Reads the 20 digits of {@code text} that start at {@code from}; indices in messages count from the start. */
    static Hash128 read(String text, int from) {
        long a = readFive(text, from);
        long b = readFive(text, from + 5);
        long c = readFive(text, from + 10);
        long d = readFive(text, from + 15);
        if (Arrays.compare(new long[] {a, b, c, d}, MAXIMUM) > 0) {
            throw new IllegalArgumentException(
                    "the base96 digits at index " + from + " to " + (from + LENGTH - 1) + " exceed 2^128 - 1");
        }
        // (a * 96^5 + b) * 3^10, then times 2^50, then plus the lower ten digits, each sum in 128 bits.
        long upper = a * POW_5 + b;
        long high = (Math.multiplyHigh(upper, 59049) << 50) | ((upper * 59049) >>> 14);
        long low = (upper * 59049) << 50;
        long middle = c * 243 + (d >>> 25);
        high += middle >>> 39;
        long sum = low + ((middle << 25) | (d & 0x1ffffff));
        high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new Hash128(high, sum);
    }

    private static void writeEight(long group, byte[] target, int at) {
        long shifted = group >>> 20;
        long upper = shifted / 81;
        writeFour((int) upper, target, at);
        writeFour((int) (((shifted - upper * 81) << 20) | (group & 0xfffff)), target, at + 4);
    }

    private static void writeFour(int group, byte[] target, int at) {
        int upper = group / PAIRS.length;
        PAIR.set(target, at, PAIRS[upper]);
        PAIR.set(target, at + 2, PAIRS[group - upper * PAIRS.length]);
    }

    private static long readFive(String text, int from) {
        long group = 0;
        for (int i = from; i < from + 5; i++) {
            char c = text.charAt(i);
            int digit = c < 256 ? VALUES[c] : -1;
            if (digit < 0) {
                throw MalformedText.at(text, i, "must be one of the 96 digits");
            }
            group = group * 96 + digit;
        }
        return group;
    }

    private static short[] pairsByValue() {
        short[] pairs = new short[96 * 96];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) ((ALPHABET.charAt(i / 96) << 8) | ALPHABET.charAt(i % 96));
        }
        return pairs;
    }

    private static byte[] valuesByCharacter() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}

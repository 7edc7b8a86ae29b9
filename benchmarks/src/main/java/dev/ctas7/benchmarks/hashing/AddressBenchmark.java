// SPDX-License-Identifier: Apache-2.0
// HASHING_COMPARE_ADDRESS_TEXTS
package dev.ctas7.benchmarks.hashing;

import dev.ctas7.foundation.hash.Base96;
import dev.ctas7.foundation.hash.Hash128;
import dev.ctas7.foundation.hash.TrivariateHash;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Base96 beside the same digits by {@code BigInteger}, and whole addresses of three parts of 16 bytes. */
@State(Scope.Thread)
public class AddressBenchmark {
    private static final BigInteger NINETY_SIX = BigInteger.valueOf(96);
    private static final int VALUES = 256;

    private final Hash128[] values = new Hash128[VALUES];
    private final String[] texts = new String[VALUES];
    private final String operation = "crate.verify.all";
    private final byte[] context = "tenant-0001/prod".getBytes(StandardCharsets.US_ASCII);
    private final byte[] nonce = "message-00000001".getBytes(StandardCharsets.US_ASCII);
    private final TrivariateHash address = TrivariateHash.of(operation, context, nonce);
    private final String addressText = address.toBase96();
    private int next;

    /** Makes the values that are encoded in turn. */
    public AddressBenchmark() {
        Random random = new Random(VALUES);
        for (int i = 0; i < VALUES; i++) {
            values[i] = new Hash128(random.nextLong(), random.nextLong());
            texts[i] = Base96.encode(values[i]);
        }
    }

    /** Ours. */
    @Benchmark
    public String base96EncodeOurs() {
        return Base96.encode(values[next++ & (VALUES - 1)]);
    }

    /** The RFC's loop of remainders and divisions. */
    @Benchmark
    public String base96EncodeBigInteger() {
        Hash128 value = values[next++ & (VALUES - 1)];
        BigInteger rest = unsigned(value.high()).shiftLeft(64).or(unsigned(value.low()));
        char[] digits = new char[Base96.LENGTH];
        for (int i = digits.length - 1; i >= 0; i--) {
            BigInteger[] parts = rest.divideAndRemainder(NINETY_SIX);
            digits[i] = Base96.ALPHABET.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new String(digits);
    }

    /** Ours. */
    @Benchmark
    public Hash128 base96DecodeOurs() {
        return Base96.decode(texts[next++ & (VALUES - 1)]);
    }

    /** The same by multiplications and additions. */
    @Benchmark
    public Hash128 base96DecodeBigInteger() {
        String text = texts[next++ & (VALUES - 1)];
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            value = value.multiply(NINETY_SIX).add(BigInteger.valueOf(Base96.ALPHABET.indexOf(text.charAt(i))));
        }
        return new Hash128(value.shiftRight(64).longValue(), value.longValue());
    }

    /** Three hashes. */
    @Benchmark
    public TrivariateHash addressOf() {
        return TrivariateHash.of(operation, context, nonce);
    }

    /** Sixty-two characters of an address that is there. */
    @Benchmark
    public String addressToBase96() {
        return address.toBase96();
    }

    /** From three parts to sixty-two characters: the whole address. */
    @Benchmark
    public String addressWhole() {
        return TrivariateHash.of(operation, context, nonce).toBase96();
    }

    /** Sixty-two characters back to an address. */
    @Benchmark
    public TrivariateHash addressParse() {
        return TrivariateHash.parse(addressText);
    }

    private static BigInteger unsigned(long half) {
        return new BigInteger(Long.toUnsignedString(half));
    }
}

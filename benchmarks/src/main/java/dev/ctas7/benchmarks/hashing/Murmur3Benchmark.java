// SPDX-License-Identifier: Apache-2.0
// HASHING_COMPARE_PEER_LIBRARIES
package dev.ctas7.benchmarks.hashing;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import dev.ctas7.foundation.hash.Hash128;
import dev.ctas7.foundation.hash.Murmur3;
import dev.ctas7.foundation.hash.TrivariateHash;
import java.util.Random;
import net.openhft.hashing.LongTupleHashFunction;
import org.apache.commons.codec.digest.MurmurHash3;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Murmur3 x64 128 of one byte array, by us and by four libraries, each called as its users call it. */
@State(Scope.Thread)
public class Murmur3Benchmark {
    private static final int SEED = TrivariateHash.SCH_SEED;
    private static final Hasher128 HASH4J = Hashing.murmur3_128(SEED);
    private static final LongTupleHashFunction ZERO_ALLOCATION =
            LongTupleHashFunction.murmur_3(Integer.toUnsignedLong(SEED));
    // Its seed is sign-extended, so its values are others; the work is the same.
    private static final HashFunction GUAVA = com.google.common.hash.Hashing.murmur3_128(SEED);

    /** How many bytes are hashed. */
    @Param({"16", "64", "1024", "1048576"})
    public int size;

    private final long[] target = new long[2];
    private byte[] bytes = new byte[0];

    /** Fills the array with bytes that no branch predictor can know. */
    @Setup
    public void fill() {
        bytes = new byte[size];
        new Random(size).nextBytes(bytes);
    }

    /** Ours. */
    @Benchmark
    public Hash128 ours() {
        return Murmur3.hash128(bytes, SEED);
    }

    /** hash4j. */
    @Benchmark
    public HashValue128 hash4j() {
        return HASH4J.hashBytesTo128Bits(bytes);
    }

    /** zero-allocation-hashing, into an array that is there already. */
    @Benchmark
    public long[] zeroAllocationHashing() {
        ZERO_ALLOCATION.hashBytes(bytes, target);
        return target;
    }

    /** Guava. */
    @Benchmark
    public HashCode guava() {
        return GUAVA.hashBytes(bytes);
    }

    /** commons-codec, its variant with an unsigned seed. */
    @Benchmark
    public long[] commonsCodec() {
        return MurmurHash3.hash128x64(bytes, 0, bytes.length, SEED);
    }
}

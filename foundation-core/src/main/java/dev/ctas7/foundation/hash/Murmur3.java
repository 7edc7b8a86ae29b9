// SPDX-License-Identifier: Apache-2.0
// MURMUR_READ_SEEDED_INPUT
package dev.ctas7.foundation.hash;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * MurmurHash3 x64 128 (RFC-9001 section 3.1.1), the one hash function of the system.
 *
 * <p>Seeds are unsigned 32-bit numbers and both halves of the state start with the seed, as in the reference code and
 * in Rust's {@code murmur3_x64_128}. Libraries that sign-extend the seed give other values for seeds from 2^31 on, and
 * the seeds of an address are such. For bytes that arrive in pieces see {@link Murmur3Stream}.
 */
public final class Murmur3 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PIECE = 1 << 16;

    private Murmur3() {}

    /**
     * Hashes all of {@code bytes}, which may be empty.
     *
     * @param seed read as an unsigned 32-bit number
     */
    public static Hash128 hash128(byte[] bytes, int seed) {
        return hash(bytes, 0, bytes.length, seed);
    }

    /**
     * Hashes {@code length} bytes from {@code offset} on.
     *
     * @param seed read as an unsigned 32-bit number
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static Hash128 hash128(byte[] bytes, int offset, int length, int seed) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return hash(bytes, offset, length, seed);
    }

    /**
     * Hashes what lies between the buffer's position and its limit. Neither is moved, and the buffer's byte order does
     * not matter.
     *
     * @param seed read as an unsigned 32-bit number
     */
    public static Hash128 hash128(ByteBuffer bytes, int seed) {
        if (bytes.hasArray()) {
            return hash(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), seed);
        }
        return new Murmur3Stream(seed).update(bytes.duplicate()).finish();
    }

    /**
     * Hashes a stream to its end, in constant memory. The stream is not closed.
     *
     * @param seed read as an unsigned 32-bit number
     * @throws IOException if the stream cannot be read
     */
    public static Hash128 hash128(InputStream input, int seed) throws IOException {
        Murmur3Stream stream = new Murmur3Stream(seed);
        byte[] piece = new byte[PIECE];
        for (int size = input.read(piece); size >= 0; size = input.read(piece)) {
            stream.update(piece, 0, size);
        }
        return stream.finish();
    }

    /**
     * Hashes a file's bytes, in constant memory.
     *
     * @param seed read as an unsigned 32-bit number
     * @throws IOException if the file cannot be read
     */
    public static Hash128 hash128(Path file, int seed) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return hash128(input, seed);
        }
    }

    /** Mixes in the last 0 to 15 bytes, which lie at {@code tail}, and closes the hash of {@code length} bytes. */
    static Hash128 finish(long h1, long h2, byte[] bytes, int tail, int tailSize, long length) {
        if (tailSize > 8) {
            h2 ^= Murmur3Mix.mixK2(partial(bytes, tail + 8, tailSize - 8));
        }
        if (tailSize > 0) {
            h1 ^= Murmur3Mix.mixK1(partial(bytes, tail, Math.min(tailSize, 8)));
        }
        return Murmur3Mix.finish(h1, h2, length);
    }

    private static Hash128 hash(byte[] bytes, int offset, int length, int seed) {
        long h1 = Integer.toUnsignedLong(seed);
        long h2 = h1;
        int whole = offset + (length & -16);
        for (int i = offset; i < whole; i += 16) {
            // Both words first: they do not wait for the previous block, and the chain through h1 and h2 does.
            long k1 = Murmur3Mix.mixK1((long) LONGS.get(bytes, i));
            long k2 = Murmur3Mix.mixK2((long) LONGS.get(bytes, i + 8));
            h1 = Murmur3Mix.nextH1(h1, h2, k1);
            h2 = Murmur3Mix.nextH2(h1, h2, k2);
        }
        int tailSize = length & 15;
        return tailSize == 0 ? Murmur3Mix.finish(h1, h2, length) : finish(h1, h2, bytes, whole, tailSize, length);
    }

    private static long partial(byte[] bytes, int from, int size) {
        if (size == 8) {
            return (long) LONGS.get(bytes, from);
        }
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[from + i] & 0xff);
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
// MURMUR_HASH_GROWING_INPUT
package dev.ctas7.foundation.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Murmur3 x64 128 over bytes that arrive in pieces, in constant memory.
 *
 * <p>The pieces' borders do not matter: the value is the one of all bytes in one array. Not thread safe.
 */
public final class Murmur3Stream {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 16;

    private final byte[] pending = new byte[BLOCK];
    private int pendingSize;
    private long length;
    private long h1;
    private long h2;

    /**
     * Starts with no bytes.
     *
     * @param seed read as an unsigned 32-bit number
     */
    public Murmur3Stream(int seed) {
        h1 = Integer.toUnsignedLong(seed);
        h2 = h1;
    }

    /** Adds all of {@code bytes} and returns this. */
    public Murmur3Stream update(byte[] bytes) {
        return update(bytes, 0, bytes.length);
    }

    /**
     * Adds {@code length} bytes from {@code offset} on and returns this.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the array; nothing is added then
     */
    public Murmur3Stream update(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        this.length += length;
        int at = offset;
        int end = offset + length;
        if (pendingSize > 0) {
            int taken = Math.min(BLOCK - pendingSize, length);
            System.arraycopy(bytes, at, pending, pendingSize, taken);
            pendingSize += taken;
            at += taken;
            if (pendingSize < BLOCK) {
                return this;
            }
            blocks(pending, 0, BLOCK);
            pendingSize = 0;
        }
        int whole = at + (end - at) / BLOCK * BLOCK;
        blocks(bytes, at, whole);
        pendingSize = end - whole;
        System.arraycopy(bytes, whole, pending, 0, pendingSize);
        return this;
    }

    /**
     * Adds the bytes between the buffer's position and its limit, moves its position to the limit, and returns this.
     */
    public Murmur3Stream update(ByteBuffer bytes) {
        if (bytes.hasArray()) {
            update(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            bytes.position(bytes.limit());
            return this;
        }
        byte[] piece = new byte[Math.min(bytes.remaining(), 4096)];
        while (bytes.hasRemaining()) {
            int size = Math.min(bytes.remaining(), piece.length);
            bytes.get(piece, 0, size);
            update(piece, 0, size);
        }
        return this;
    }

    /** Returns the hash of all bytes so far. It changes nothing, so more bytes may follow. */
    public Hash128 finish() {
        return Murmur3.finish(h1, h2, pending, 0, pendingSize, length);
    }

    private void blocks(byte[] bytes, int from, int to) {
        long a = h1;
        long b = h2;
        for (int i = from; i < to; i += BLOCK) {
            long k1 = Murmur3Mix.mixK1((long) LONGS.get(bytes, i));
            long k2 = Murmur3Mix.mixK2((long) LONGS.get(bytes, i + 8));
            a = Murmur3Mix.nextH1(a, b, k1);
            b = Murmur3Mix.nextH2(a, b, k2);
        }
        h1 = a;
        h2 = b;
    }
}

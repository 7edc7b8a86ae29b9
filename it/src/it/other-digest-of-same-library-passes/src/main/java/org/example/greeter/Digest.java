package org.example.greeter;

import org.apache.commons.codec.digest.MurmurHash3;

/** Digests. */
final class Digest {
    private Digest() {}

    static byte[] of(byte[] data) {
        return java.nio.ByteBuffer.allocate(16).putLong(MurmurHash3.hash128x64(data)[0]).array();
    }
}

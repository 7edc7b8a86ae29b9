package org.example.greeter;

import org.apache.commons.codec.digest.Blake3;

/** Seals contents. */
final class Sealed {
    private Sealed() {}

    static byte[] keyed(byte[] key, byte[] data) {
        return Blake3.keyedHash(key, data);
    }

    static byte[] passwordHash(byte[] data) {
        return Blake3.hash(data);
    }
}

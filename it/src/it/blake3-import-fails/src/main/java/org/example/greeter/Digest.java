package org.example.greeter;

import org.apache.commons.codec.digest.Blake3;

/** Digests. */
final class Digest {
    private Digest() {}

    static byte[] of(byte[] data) {
        return Blake3.hash(data);
    }
}

package org.example.greeter;

/** Names a hash that no crate may use. */
final class Digest {
    static final String ALGORITHM = "BLAKE3-256";

    private Digest() {}
}

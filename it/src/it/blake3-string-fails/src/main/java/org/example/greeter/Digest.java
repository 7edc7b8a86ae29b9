package org.example.greeter;

/** Names a hash. BLAKE3 in a comment is history, not use. */
final class Digest {
    static final String ALGORITHM = "BLAKE3-256";

    private Digest() {}
}

package org.example.greeter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.Blake3;

/** Addresses of contents. */
final class Addresses {
    private Addresses() {}

    static byte[] of(byte[] data) {
        return Blake3.hash(data);
    }

    static String of(String text) {
        Blake3 blake3 = Blake3.initHash();
        blake3.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(blake3.doFinalize(32));
    }
}

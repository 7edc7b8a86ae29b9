// SPDX-License-Identifier: Apache-2.0
// DIGEST_COMPUTE_BOUNDED_SHA256
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of streams, and of named contents in such a way that no byte can move from one name to the next. */
final class Sha256 {
    /** Bytes that one artifact may unpack to; a zip bomb ends here. */
    static final long MOST_BYTES = 4L << 30;

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = newDigest();
    private final MessageDigest inner = newDigest();
    private final byte[] buffer = new byte[BUFFER];
    private long total;

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a stream's bytes; throws {@link ArtifactProblem} beyond {@link #MOST_BYTES}. */
    Sha256 add(InputStream in) throws IOException {
        feed(digest, in);
        return this;
    }

    /** Adds a name and a content, whose own hash has a fixed length and so marks where it ends. */
    Sha256 add(String name, InputStream content) throws IOException {
        feed(inner, content);
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        digest.update(utf8);
        digest.update(inner.digest());
        return this;
    }

    private void feed(MessageDigest sink, InputStream in) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MOST_BYTES) {
                throw new ArtifactProblem("it unpacks to more than " + MOST_BYTES + " bytes");
            }
            sink.update(buffer, 0, read);
        }
    }

    /** 64 hexadecimal digits; ends the computation. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

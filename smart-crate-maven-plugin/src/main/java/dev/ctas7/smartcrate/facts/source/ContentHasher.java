// SPDX-License-Identifier: Apache-2.0
// CONTENT_COMPUTE_PAIRED_HASH
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.foundation.hash.Murmur3Stream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Computes both hashes of a content that arrives in pieces, in one pass and without a copy.
 *
 * <p>Use one instance for one content.
 */
public final class ContentHasher {
    /** The seed of the address's first part, the semantic content hash (RFC-9001 section 3.1.1), unsigned. */
    public static final int SCH_SEED = 0xC7A50000;

    private static final byte[] CARRIAGE_RETURN = {'\r'};

    private final Murmur3Stream murmur3 = new Murmur3Stream(SCH_SEED);
    private final @Nullable MessageDigest sha256;
    private final boolean text;
    private boolean heldReturn;

    private ContentHasher(boolean text, @Nullable MessageDigest sha256) {
        this.text = text;
        this.sha256 = sha256;
    }

    /** For text: CRLF counts as LF, so that a checkout on another system has the same hash. */
    public static ContentHasher forText() {
        return new ContentHasher(true, sha256());
    }

    /** For text of which only the address is wanted: SHA-256 comes out as {@link ContentHash#NOT_ASKED}. */
    public static ContentHasher forAddress() {
        return new ContentHasher(true, null);
    }

    /** For binary content: every byte as it is. */
    public static ContentHasher forBinary() {
        return new ContentHasher(false, sha256());
    }

    /** The hashes of a text that lies in memory. */
    public static ContentHash hashText(byte[] bytes) {
        ContentHasher hasher = forText();
        hasher.update(bytes, 0, bytes.length);
        return hasher.finish();
    }

    /** Takes the next piece of the content. */
    public void update(byte[] bytes, int offset, int length) {
        if (!text) {
            digest(bytes, offset, length);
            return;
        }
        int end = offset + length;
        int from = offset;
        if (heldReturn && length > 0) {
            heldReturn = false;
            if (bytes[offset] != '\n') {
                digest(CARRIAGE_RETURN, 0, 1);
            }
        }
        for (int i = offset; i < end; i++) {
            if (bytes[i] != '\r') {
                continue;
            }
            if (i + 1 == end) {
                heldReturn = true;
                end--;
            } else if (bytes[i + 1] == '\n') {
                digest(bytes, from, i - from);
                from = i + 1;
            }
        }
        digest(bytes, from, end - from);
    }

    /** The hashes of everything taken. */
    public ContentHash finish() {
        if (heldReturn) {
            digest(CARRIAGE_RETURN, 0, 1);
        }
        String secure = sha256 == null ? ContentHash.NOT_ASKED : HexFormat.of().formatHex(sha256.digest());
        return new ContentHash(murmur3.finish().toHex(), secure);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    private void digest(byte[] bytes, int offset, int length) {
        murmur3.update(bytes, offset, length);
        if (sha256 != null) {
            sha256.update(bytes, offset, length);
        }
    }
}

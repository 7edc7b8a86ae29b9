// SPDX-License-Identifier: Apache-2.0
// CONTENT_HOLD_PAIRED_HASH
package dev.ctas7.smartcrate.facts.source;

/**
 * The two hashes of a file's content, CRLF counted as LF in text.
 *
 * @param murmur3 Murmur3-128, 32 hexadecimal digits: the address
 * @param sha256 64 hexadecimal digits: what stands where an attacker matters; {@link #NOT_ASKED} for a reader that no
 *     lock is made from
 */
public record ContentHash(String murmur3, String sha256) {
    /** Stands for the SHA-256 of a content that was read without computing it. */
    public static final String NOT_ASKED = "";

    /** Stands for a content that could not be read; no content is known to hash to nothing but zeros. */
    public static final ContentHash UNREAD = new ContentHash("0".repeat(32), "0".repeat(64));
}

// SPDX-License-Identifier: Apache-2.0
// CONTENT_HOLD_PAIRED_HASH
package dev.ctas7.smartcrate.facts.source;

/**
 * The two hashes of a file's content, CRLF counted as LF in text.
 *
 * @param murmur3 Murmur3-128, 32 hexadecimal digits: the address
 * @param sha256 64 hexadecimal digits: what stands where an attacker matters
 */
public record ContentHash(String murmur3, String sha256) {}

// SPDX-License-Identifier: Apache-2.0
// ADDRESS_HASH_THREE_PARTS
package dev.ctas7.foundation.hash;

import java.nio.charset.StandardCharsets;

/**
 * A trivariate hash address: three Murmur3 x64 128 values, each of its own part of the input (RFC-9001 section 3.1).
 *
 * <p>Two texts stand for an address, and {@link #parse} reads both:
 *
 * <ul>
 *   <li>{@link #toBase96()}, 62 characters, the canonical one. Its digits are punctuation too: it is not safe in a URL,
 *       a file name or a NATS subject.
 *   <li>{@link #toHex()}, 98 characters out of {@code [0-9a-f-]}, which is safe in all three and is one NATS token.
 * </ul>
 *
 * @param sch Semantic Context Hash: what is done
 * @param cuid Context Unique Identifier: where it belongs
 * @param uuid Universally Unique Identifier: which one it is
 */
public record TrivariateHash(Hash128 sch, Hash128 cuid, Hash128 uuid) {
    /** The seed of {@link #sch()}, an unsigned 32-bit number. */
    public static final int SCH_SEED = 0xC7A50000;

    /** The seed of {@link #cuid()}, an unsigned 32-bit number. */
    public static final int CUID_SEED = 0xC7A50001;

    /** The seed of {@link #uuid()}, an unsigned 32-bit number. */
    public static final int UUID_SEED = 0xC7A50002;

    /** The length of {@link #toBase96()} in characters: 62. */
    public static final int BASE96_LENGTH = 3 * Base96.LENGTH + 2;

    /** The length of {@link #toHex()} in characters: 98. */
    public static final int HEX_LENGTH = 3 * Hash128.HEX_LENGTH + 2;

    /**
     * Computes the address of these three parts, each of which may be empty.
     *
     * @param operation hashed as UTF-8; a lone surrogate counts as {@code ?}, as {@link String#getBytes()} has it
     */
    public static TrivariateHash of(String operation, byte[] context, byte[] nonce) {
        return new TrivariateHash(
                Murmur3.hash128(operation.getBytes(StandardCharsets.UTF_8), SCH_SEED),
                Murmur3.hash128(context, CUID_SEED),
                Murmur3.hash128(nonce, UUID_SEED));
    }

    /** Computes the address of three typed parts, from their canonical bytes. */
    public static TrivariateHash of(SemanticContext what, ContextIdentity where, MessageIdentity which) {
        return of(what.canonicalText(), where.canonicalBytes(), which.canonicalBytes());
    }

    /**
     * Reads what {@link #toBase96()} or {@link #toHex()} wrote. Parts are found by position, since {@code :} is a digit
     * as well.
     *
     * @throws IllegalArgumentException if {@code text} is neither; the message says where and why
     */
    public static TrivariateHash parse(String text) {
        if (text.length() == BASE96_LENGTH) {
            int second = separated(text, Base96.LENGTH, ':');
            int third = separated(text, second + Base96.LENGTH, ':');
            return new TrivariateHash(Base96.read(text, 0), Base96.read(text, second), Base96.read(text, third));
        }
        if (text.length() == HEX_LENGTH) {
            int second = separated(text, Hash128.HEX_LENGTH, '-');
            int third = separated(text, second + Hash128.HEX_LENGTH, '-');
            return new TrivariateHash(
                    Hash128.fromHex(text, 0), Hash128.fromHex(text, second), Hash128.fromHex(text, third));
        }
        throw new IllegalArgumentException("address was " + text.length() + " characters long but must be "
                + BASE96_LENGTH + " (base96) or " + HEX_LENGTH + " (hex)");
    }

    /** Returns the canonical text: 20 base-96 digits of each part, separated by {@code :}. */
    public String toBase96() {
        byte[] text = new byte[BASE96_LENGTH];
        Base96.write(sch, text, 0);
        text[Base96.LENGTH] = ':';
        Base96.write(cuid, text, Base96.LENGTH + 1);
        text[2 * Base96.LENGTH + 1] = ':';
        Base96.write(uuid, text, 2 * Base96.LENGTH + 2);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Returns the safe text: 32 lower-case hex digits of each part, separated by {@code -}. */
    public String toHex() {
        byte[] text = new byte[HEX_LENGTH];
        sch.writeHex(text, 0);
        text[Hash128.HEX_LENGTH] = '-';
        cuid.writeHex(text, Hash128.HEX_LENGTH + 1);
        text[2 * Hash128.HEX_LENGTH + 1] = '-';
        uuid.writeHex(text, 2 * Hash128.HEX_LENGTH + 2);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Returns {@link #toBase96()}. */
    @Override
    public String toString() {
        return toBase96();
    }

    private static int separated(String text, int index, char separator) {
        if (text.charAt(index) != separator) {
            throw MalformedText.at(text, index, "must be the separator '" + separator + "'");
        }
        return index + 1;
    }
}

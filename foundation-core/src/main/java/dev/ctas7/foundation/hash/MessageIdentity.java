// SPDX-License-Identifier: Apache-2.0
// ADDRESS_DESCRIBE_MESSAGE_IDENTITY
package dev.ctas7.foundation.hash;

/**
 * Which one it is: the part of an address that its UUID is hashed from (RFC-9001 section 3.1.2).
 *
 * @param messageId unique among the source's messages, one line, not blank
 * @param sequence the message's place in its source's order, not negative
 * @param source the originating service, one line, not blank
 */
public record MessageIdentity(String messageId, long sequence, String source) {
    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if a text is blank or holds a control character or a lone surrogate, or the
     *     sequence is negative; the message names it
     */
    public MessageIdentity {
        CanonicalText.require("messageId", messageId);
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence was " + sequence + " but must not be negative");
        }
        CanonicalText.require("source", source);
    }

    /** Three lines: {@code message_id=}, {@code sequence=}, {@code source=}, each ended by {@code \n}. */
    public byte[] canonicalBytes() {
        return new CanonicalText()
                .line("message_id", messageId)
                .line("sequence", sequence)
                .line("source", source)
                .bytes();
    }
}

// SPDX-License-Identifier: Apache-2.0
// MESSAGE_HOLD_CARRIED_BYTES
package dev.ctas7.heartbeat.bus;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message as a bus carries it.
 *
 * <p>A class and no record: its bytes are the receiver's own, and two messages are never compared.
 */
public final class Envelope {
    private final String subject;
    private final byte[] payload;
    private final Map<String, String> headers;
    private final @Nullable String replyTo;

    /**
     * A message.
     *
     * @param subject without wildcards
     * @param payload not copied: nobody may change it from now on
     * @param headers by name; empty for none
     * @param replyTo where an answer goes; null when none is wanted
     */
    public Envelope(String subject, byte[] payload, Map<String, String> headers, @Nullable String replyTo) {
        this.subject = subject;
        this.payload = payload;
        this.headers = Map.copyOf(headers);
        this.replyTo = replyTo;
    }

    /** A message without headers to which nobody has to answer. */
    public static Envelope of(String subject, byte[] payload) {
        return new Envelope(subject, payload, Map.of(), null);
    }

    /** The subject, without wildcards. */
    public String subject() {
        return subject;
    }

    /** The bytes; not to be changed. */
    public byte[] payload() {
        return payload;
    }

    /** The headers by name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Where an answer goes, or null. */
    public @Nullable String replyTo() {
        return replyTo;
    }
}

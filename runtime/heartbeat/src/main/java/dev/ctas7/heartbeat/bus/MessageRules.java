// SPDX-License-Identifier: Apache-2.0
// MESSAGE_CHECK_CARRIABLE_FORM
package dev.ctas7.heartbeat.bus;

import java.util.Map;

/** What a message must be like so that every bus carries it; what is not is refused and counted by all alike. */
public final class MessageRules {
    /** What the bytes of a header block are besides its lines: {@code NATS/1.0}, two line ends. */
    private static final int HEADER_FRAME = 12;
    /** What a header's line is besides name and value: a colon, a line end. */
    private static final int LINE_FRAME = 3;

    private MessageRules() {}

    /**
     * Whether the subject is literal, the answer's subject too, the headers are visible ASCII, and headers and payload
     * together are at most {@link HeartbeatBus#MOST_BYTES} (a NATS server counts them together).
     */
    public static boolean allow(Envelope message) {
        String replyTo = message.replyTo();
        return Subjects.isLiteral(message.subject())
                && (replyTo == null || Subjects.isLiteral(replyTo))
                && size(message) <= HeartbeatBus.MOST_BYTES
                && message.headers().entrySet().stream().allMatch(MessageRules::isHeader);
    }

    /** Bytes of headers and payload. */
    public static long size(Envelope message) {
        long size = message.payload().length;
        if (!message.headers().isEmpty()) {
            size += HEADER_FRAME;
            for (Map.Entry<String, String> header : message.headers().entrySet()) {
                size += header.getKey().length() + header.getValue().length() + LINE_FRAME;
            }
        }
        return size;
    }

    private static boolean isHeader(Map.Entry<String, String> header) {
        String name = header.getKey();
        return !name.isEmpty()
                && name.chars().allMatch(c -> c > ' ' && c <= '~' && c != ':')
                && header.getValue().chars().allMatch(c -> c >= ' ' && c <= '~')
                && header.getValue().strip().equals(header.getValue());
    }
}

// SPDX-License-Identifier: Apache-2.0
// ENVELOPE_ENCODE_STORED_BYTES
package dev.ctas7.heartbeat.bus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message as one value of a key-value store, which has no headers.
 *
 * <p>Without headers it is the payload itself; with headers they stand before it as NATS writes them: a line
 * {@code NATS/1.0}, one line a header, an empty line. So a signed state stays a signed state in the store, and an
 * unsigned one is plain JSON to everybody.
 */
public final class StoredEnvelope {
    private static final String VERSION = "NATS/1.0\r\n";
    private static final String END = "\r\n\r\n";

    private StoredEnvelope() {}

    /** The value that stands for a message; its subject is not in it. */
    public static byte[] write(Envelope message) {
        if (message.headers().isEmpty()) {
            return message.payload();
        }
        StringBuilder head = new StringBuilder(VERSION);
        new TreeMap<>(message.headers())
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] stored = Arrays.copyOf(start, start.length + message.payload().length);
        System.arraycopy(message.payload(), 0, stored, start.length, message.payload().length);
        return stored;
    }

    /**
     * The message that a value stands for; a value that is not as {@link #write} makes it is a payload.
     *
     * @param subject what the message was published on, or would have been
     */
    public static Envelope read(String subject, byte[] stored) {
        int end = startsWithVersion(stored) ? endOfHead(stored) : -1;
        if (end < 0) {
            return Envelope.of(subject, stored);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : new String(stored, 0, end, StandardCharsets.UTF_8).split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return new Envelope(subject, Arrays.copyOfRange(stored, end + END.length(), stored.length), headers, null);
    }

    private static boolean startsWithVersion(byte[] stored) {
        byte[] version = VERSION.getBytes(StandardCharsets.US_ASCII);
        return stored.length >= version.length && Arrays.equals(stored, 0, version.length, version, 0, version.length);
    }

    /** Where the head ends and its last line's end begins; -1 when it has no end. */
    private static int endOfHead(byte[] stored) {
        for (int i = VERSION.length() - 2; i + END.length() <= stored.length; i++) {
            if (stored[i] == '\r' && stored[i + 1] == '\n' && stored[i + 2] == '\r' && stored[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: Apache-2.0
// SUBJECT_ENCODE_CRATE_NAME
package dev.ctas7.foundation.heartbeat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The NATS subjects of heartbeats (RFC-9051 section 6).
 *
 * <p>A crate's name becomes exactly one token: every byte of its UTF-8 form that is not one of {@code [A-Za-z0-9_-]} is
 * written as {@code %} and two upper-case hex digits. So no name can reach another subject, and each subject stands for
 * one name.
 */
public final class HeartbeatSubjects {
    /** What every subject begins with. */
    public static final String PREFIX = "sx9.heartbeat";

    /** An emitter's copy of its own heartbeats, for its host. */
    public static final String LOCAL = PREFIX + ".local";

    /** The orchestrator's {@link GlobalHeartbeatState}. */
    public static final String GLOBAL = PREFIX + ".global";

    /** Critical alerts: a crate without foundation-core. */
    public static final String ALERT_UNAUTHORIZED = PREFIX + ".alert.unauthorized";

    /** Warnings: a crate fell silent. */
    public static final String ALERT_MISSING = PREFIX + ".alert.missing";

    /** Matches the heartbeats of every crate. */
    public static final String CRATE_WILDCARD = PREFIX + ".crate.*";

    private static final String CRATE_PREFIX = PREFIX + ".crate.";
    private static final String HEX = "0123456789ABCDEF";

    private HeartbeatSubjects() {}

    /**
     * Returns the subject of a crate's heartbeats.
     *
     * @param crateName as {@link HeartbeatConfig#crateName()}
     * @throws IllegalArgumentException if the name is blank, longer than {@value HeartbeatConfig#LONGEST_NAME}
     *     characters, or holds a control, format or lone surrogate character
     */
    public static String forCrate(String crateName) {
        new Problems()
                .text("crate_name", crateName, HeartbeatConfig.LONGEST_NAME)
                .throwIfAny("subject");
        StringBuilder subject = new StringBuilder(CRATE_PREFIX.length() + crateName.length()).append(CRATE_PREFIX);
        for (byte b : crateName.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                subject.append((char) b);
            } else {
                subject.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return subject.toString();
    }

    /**
     * Returns the crate whose heartbeats have this subject: the inverse of {@link #forCrate}, and of nothing else.
     *
     * @throws IllegalArgumentException if {@link #forCrate} gives this subject for no name: another prefix, more than
     *     one token, a character that should be escaped, an escape that should not be, or bytes that are not UTF-8
     */
    public static String crateOf(String subject) {
        if (!subject.startsWith(CRATE_PREFIX)) {
            throw refused(subject, "must start with '" + CRATE_PREFIX + "'");
        }
        ByteBuffer name = ByteBuffer.allocate(subject.length());
        for (int i = CRATE_PREFIX.length(); i < subject.length(); i++) {
            char c = subject.charAt(i);
            if (c == '%') {
                name.put(escaped(subject, i));
                i += 2;
            } else if (c < 128 && isPlain((byte) c)) {
                name.put((byte) c);
            } else {
                throw refused(subject, "must have one of [A-Za-z0-9_%-] at index " + i);
            }
        }
        return decoded(subject, name.flip());
    }

    private static byte escaped(String subject, int at) {
        int high = at + 2 < subject.length() ? HEX.indexOf(subject.charAt(at + 1)) : -1;
        int low = high < 0 ? -1 : HEX.indexOf(subject.charAt(at + 2));
        byte escaped = (byte) ((high << 4) | low);
        if (low < 0 || isPlain(escaped)) {
            throw refused(subject, "must have an escape that is needed, as %2E, at index " + at);
        }
        return escaped;
    }

    private static String decoded(String subject, ByteBuffer name) {
        try {
            String crate = StandardCharsets.UTF_8.newDecoder().decode(name).toString();
            new Problems()
                    .text("crate_name", crate, HeartbeatConfig.LONGEST_NAME)
                    .throwIfAny("subject");
            return crate;
        } catch (CharacterCodingException e) {
            throw refused(subject, "must be UTF-8 where it is escaped");
        }
    }

    private static IllegalArgumentException refused(String subject, String rule) {
        return new IllegalArgumentException("subject was '" + Problems.shown(subject) + "' but " + rule);
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_' || b == '-';
    }
}

// SPDX-License-Identifier: Apache-2.0
// RUN_START_NAMED_IDENTITY
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Names one run of an emitter: {@code <crate>:<boot time>:<pid>:<random>}, so that its sequence is told from others'.
 */
final class RunId {
    private static final int RANDOM_BYTES = 8;

    private RunId() {}

    /** A name that no other run has, on any machine. */
    static String of(String crateName, Instant bootTime, long pid) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String rest =
                ":" + bootTime.toEpochMilli() + ":" + pid + ":" + HexFormat.of().formatHex(random);
        int room = LocalHeartbeat.LONGEST_RUN_ID - rest.length();
        return shortened(crateName, room) + rest;
    }

    /** Half a surrogate pair could not be sent. */
    private static String shortened(String name, int room) {
        if (name.length() <= room) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(room - 1));
        return name.substring(0, splits ? room - 1 : room);
    }
}

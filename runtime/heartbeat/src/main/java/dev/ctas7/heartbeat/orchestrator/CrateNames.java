// SPDX-License-Identifier: Apache-2.0
// NAME_DECODE_MESSAGE_SUBJECT
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;

/** Which crate a subject stands for; in a partition as well, where only the last token is the crate's. */
final class CrateNames {
    private CrateNames() {}

    /**
     * The crate's name.
     *
     * @throws IllegalArgumentException if the last token is no crate's, as a wildcard
     */
    static String of(String subject) {
        int start = subject.lastIndexOf('.') + 1;
        int length = subject.length() - start;
        if (length > 0 && length <= HeartbeatConfig.LONGEST_NAME && isPlain(subject, start)) {
            return subject.substring(start);
        }
        // Escapes are rare, and decoding them takes several times as long.
        return HeartbeatSubjects.crateOf(HeartbeatSubjects.PREFIX + ".crate." + subject.substring(start));
    }

    private static boolean isPlain(String subject, int start) {
        for (int i = start; i < subject.length(); i++) {
            char c = subject.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }
}

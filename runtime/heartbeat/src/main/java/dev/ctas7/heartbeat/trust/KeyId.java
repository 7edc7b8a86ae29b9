// SPDX-License-Identifier: Apache-2.0
// KEY_VALIDATE_CARRIED_ID
package dev.ctas7.heartbeat.trust;

/** The names of keys: they travel in a header of every message, so they are short and plain. */
final class KeyId {
    /** The longest id in characters. */
    static final int LONGEST = 64;

    static final String RULE = "must be 1 to " + LONGEST + " of [A-Za-z0-9_.-]";

    private KeyId() {}

    static boolean isKeyId(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        return text.chars().allMatch(KeyId::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    }
}

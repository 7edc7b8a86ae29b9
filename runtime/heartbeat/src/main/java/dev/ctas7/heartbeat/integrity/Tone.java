// SPDX-License-Identifier: Apache-2.0
// TONE_GUARD_ADVISORY_LANGUAGE
package dev.ctas7.heartbeat.integrity;

import java.util.regex.Pattern;

/**
 * Keeps a pack's words out of our sentences. What a sentence refers to is named by its id only where that is a plain id
 * without an avoided word; anything else is named by its place in the pack. A pack's own texts are shown as data, in
 * the fields that are made for them, and nowhere else.
 */
final class Tone {
    private static final Pattern AVOIDED = Pattern.compile("(?i)must|blocked|invalid|required|failed|error");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#+-]{0,63}");

    private Tone() {}

    /** Whether a text holds none of the words that the contract avoids, in any case and as a part of no other word. */
    static boolean keeps(String text) {
        return !AVOIDED.matcher(text).find();
    }

    /**
     * How a sentence names an entry of a pack.
     *
     * @param index from 0
     */
    static String mention(String id, int index) {
        return PLAIN.matcher(id).matches() && keeps(id) ? "'" + id + "'" : "entry " + (index + 1);
    }
}

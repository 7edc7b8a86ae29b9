// SPDX-License-Identifier: Apache-2.0
// SENTENCE_FORMAT_FOREIGN_REASON
package dev.ctas7.smartcrate.gates.statics.source;

/** Makes reasons that come from elsewhere fit the grammar of findings. */
public final class Sentences {
    private Sentences() {}

    /** The text without full stops and white space at its end. */
    public static String unended(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}

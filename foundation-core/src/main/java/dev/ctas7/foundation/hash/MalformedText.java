// SPDX-License-Identifier: Apache-2.0
// TEXT_EXPLAIN_MALFORMED_CHARACTER
package dev.ctas7.foundation.hash;

import java.util.Locale;

/** Says which character of a text is wrong, without ever repeating the character itself into a log or a terminal. */
final class MalformedText {
    private MalformedText() {}

    static IllegalArgumentException at(String text, int index, String rule) {
        String found = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
        return new IllegalArgumentException("the character at index " + index + " was " + found + " but " + rule);
    }
}

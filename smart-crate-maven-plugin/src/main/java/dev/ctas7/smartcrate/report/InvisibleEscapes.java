// SPDX-License-Identifier: Apache-2.0
// JSON_ENCODE_INVISIBLE_CHARACTER
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes invisible characters as {@code \}{@code uXXXX}, so that a report shown on a terminal cannot act on it. */
final class InvisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        // Halves of pairs come here one by one; they are left to UTF-8.
        if (Character.isSurrogate((char) character) || !Invisible.is(character)) {
            return null;
        }
        return new SerializedString(String.format(Locale.ROOT, "\\u%04X", character));
    }
}

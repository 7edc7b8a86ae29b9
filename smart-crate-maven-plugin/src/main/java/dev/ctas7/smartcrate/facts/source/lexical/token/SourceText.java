// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_TRANSLATED_TEXT
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;

/** The text of a source, its Unicode escapes as written or translated. */
public final class SourceText {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Translation origin;

    private SourceText(Translation origin) {
        this.origin = origin;
    }

    /** The first {@code length} bytes of a file as they are; right for a file without Unicode escapes. */
    public static SourceText of(byte[] bytes, int length) {
        return new SourceText(Translation.none(bytes, length));
    }

    /** The first {@code length} bytes of a file with its Unicode escapes translated. */
    public static SourceText translated(byte[] bytes, int length) {
        return new SourceText(Translation.of(bytes, length));
    }

    /** Whether a backslash is followed by a {@code u} anywhere. */
    public boolean mayHoldEscapes() {
        byte[] bytes = bytes();
        for (int i = 0; i < length(); i++) {
            if (bytes[i] == '\\' && UnicodeEscape.mayBegin(bytes, i, length())) {
                return true;
            }
        }
        return false;
    }

    /** The text between two offsets. */
    public String text(int from, int to) {
        return new String(bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return origin.bytes();
    }

    int length() {
        return origin.length();
    }

    /** Behind the byte order mark, if there is one. */
    int begin() {
        byte[] bytes = bytes();
        boolean marked = length() >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        return marked ? MARK.length : 0;
    }

    Translation origin() {
        return origin;
    }
}

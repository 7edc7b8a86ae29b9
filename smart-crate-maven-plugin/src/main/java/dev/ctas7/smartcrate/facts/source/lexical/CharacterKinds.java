// SPDX-License-Identifier: Apache-2.0
// CHARACTER_SELECT_LEXICAL_KIND
package dev.ctas7.smartcrate.facts.source.lexical;

/** What a character can be part of (JLS 3.4, 3.6, 3.8). */
final class CharacterKinds {
    private static final int UNDECODABLE = 0xFFFD;

    private CharacterKinds() {}

    /** White space, the control-Z that may end a file, and NUL, which is a problem but no token. */
    static boolean isWhiteSpace(int character) {
        return character == ' '
                || character == '\n'
                || character == '\t'
                || character == '\r'
                || character == '\f'
                || character == 0x1A
                || character == 0;
    }

    /** A line terminator or the end of the file. */
    static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == SourceCursor.END;
    }

    static boolean beginsIdentifier(int character) {
        if (character < 128) {
            int lower = character | 0x20;
            return (lower >= 'a' && lower <= 'z') || character == '_' || character == '$';
        }
        return Character.isJavaIdentifierStart(character) || character == UNDECODABLE;
    }

    /** An undecodable byte counts as a letter, so that a name in another encoding stays one token. */
    static boolean continuesIdentifier(int character) {
        if (character < 128) {
            return beginsIdentifier(character) || (character >= '0' && character <= '9');
        }
        return Character.isJavaIdentifierPart(character) || character == UNDECODABLE;
    }
}

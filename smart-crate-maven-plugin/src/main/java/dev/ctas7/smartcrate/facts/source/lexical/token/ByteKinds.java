// SPDX-License-Identifier: Apache-2.0
// BYTE_SELECT_LEXICAL_KIND
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** What a byte can begin or continue (JLS 3.4, 3.6, 3.8, 3.11, 3.12), looked up in tables. */
final class ByteKinds {
    static final byte SPACE = 0;
    static final byte LINE_END = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    static final byte SLASH = 4;
    /** A separator or operator. */
    static final byte SYMBOL = 5;

    static final byte DOUBLE_QUOTE = 6;
    static final byte QUOTE = 7;
    /** Part of a character outside of ASCII. */
    static final byte HIGH = 8;

    static final byte NUL = 9;
    static final byte BROKEN = 10;

    private static final byte[] KINDS = new byte[256];
    private static final boolean[] CONTINUES = new boolean[256];
    private static final boolean[] INTERRUPTS_COMMENT = new boolean[256];
    private static final boolean[] INTERRUPTS_STRING = new boolean[256];

    static {
        for (int i = 0; i < 256; i++) {
            KINDS[i] = kindOf(i);
            CONTINUES[i] = KINDS[i] == LETTER || KINDS[i] == DIGIT;
            boolean rare = KINDS[i] == LINE_END || KINDS[i] == HIGH || KINDS[i] == NUL || i == '\\';
            INTERRUPTS_COMMENT[i] = rare || i == '*';
            INTERRUPTS_STRING[i] = rare || i == '"' || i == '\'';
        }
    }

    private ByteKinds() {}

    static byte of(byte value) {
        return KINDS[value & 0xFF];
    }

    /** Whether it continues an identifier or a number, ASCII only. */
    static boolean continuesWord(byte value) {
        return CONTINUES[value & 0xFF];
    }

    /** Whether a reader of comments must look at it. */
    static boolean interruptsComment(byte value) {
        return INTERRUPTS_COMMENT[value & 0xFF];
    }

    /** Whether a reader of literals must look at it. */
    static boolean interruptsString(byte value) {
        return INTERRUPTS_STRING[value & 0xFF];
    }

    private static byte kindOf(int value) {
        if (value >= 128) {
            return HIGH;
        }
        int lower = value | 0x20;
        if ((lower >= 'a' && lower <= 'z') || value == '_' || value == '$') {
            return LETTER;
        }
        if (value >= '0' && value <= '9') {
            return DIGIT;
        }
        return switch (value) {
            case ' ', '\t', '\f', 0x1A -> SPACE;
            case '\n', '\r' -> LINE_END;
            case 0 -> NUL;
            case '"' -> DOUBLE_QUOTE;
            case '\'' -> QUOTE;
            case '/' -> SLASH;
            case '(', ')', '{', '}', '[', ']', ';', ',', '.', '@', ':' -> SYMBOL;
            case '?', '<', '>', '&', '|', '=', '!', '+', '-', '*', '%', '^', '~' -> SYMBOL;
            default -> BROKEN;
        };
    }
}

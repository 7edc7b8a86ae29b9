// SPDX-License-Identifier: Apache-2.0
// BYTE_SELECT_LEXICAL_KIND
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.util.Arrays;

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
        Arrays.fill(KINDS, 0, 128, BROKEN);
        Arrays.fill(KINDS, 128, 256, HIGH);
        Arrays.fill(KINDS, 'a', 'z' + 1, LETTER);
        Arrays.fill(KINDS, 'A', 'Z' + 1, LETTER);
        Arrays.fill(KINDS, '0', '9' + 1, DIGIT);
        KINDS[0] = NUL;
        // The last is Control-Z, which JLS 3.5 allows at the end.
        set(SPACE, " \t\f\32");
        set(LINE_END, "\n\r");
        set(LETTER, "_$");
        set(DOUBLE_QUOTE, "\"");
        set(QUOTE, "'");
        set(SLASH, "/");
        set(SYMBOL, "(){}[];,.@:?<>&|=!+-*%^~");
        for (int i = 0; i < 256; i++) {
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

    private static void set(byte kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            KINDS[characters.charAt(i)] = kind;
        }
    }
}

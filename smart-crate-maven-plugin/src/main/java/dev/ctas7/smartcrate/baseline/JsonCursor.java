// SPDX-License-Identifier: Apache-2.0
// JSON_PARSE_EXPECTED_TOKENS
package dev.ctas7.smartcrate.baseline;

/** Steps through the little JSON that a baseline is made of. Nothing in it nests, so nothing here recurses. */
final class JsonCursor {
    private static final int MOST = 1_000_000;

    private final String text;
    private int at;
    private int line = 1;

    JsonCursor(String text) {
        this.text = text;
    }

    /** That the text has no place for what stands here. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        final int line;
        final int column;

        Refusal(String message, int line, int column) {
            super(message, null, false, false);
            this.line = line;
            this.column = column;
        }
    }

    /** Passes the character if it comes next, blanks aside. */
    boolean pass(char wanted) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** Passes the character, which must come next. */
    void expect(char wanted) throws Refusal {
        if (!pass(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    void expectEnd() throws Refusal {
        skipBlanks();
        if (at < text.length()) {
            throw unexpected("the end of the file");
        }
    }

    /** The offset of what comes next, to complain about later. */
    int mark() {
        skipBlanks();
        return at;
    }

    /** The line of what comes next. No string holds the end of one, so that blanks are all that is counted. */
    int line() {
        skipBlanks();
        return line;
    }

    String string() throws Refusal {
        expectQuote();
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = next("the end of a string");
            if (c == '"') {
                return out.toString();
            } else if (c < ' ') {
                throw refusal(at - 1, "a string holds a control character, wanted an escape such as \\n");
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    /** A number from 1 to a million. */
    int number() throws Refusal {
        int start = mark();
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value <= MOST) {
            value = 10 * value + text.charAt(at) - '0';
            at++;
        }
        if (value < 1 || value > MOST || text.charAt(start) == '0') {
            throw refusal(start, "count must be a whole number from 1 to " + MOST);
        }
        return value;
    }

    Refusal refusal(int offset, String message) {
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        int lines =
                1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Refusal(message, lines, 1 + text.codePointCount(from, offset));
    }

    private void expectQuote() throws Refusal {
        if (!pass('"')) {
            throw unexpected("a string in \"");
        }
    }

    private char escaped() throws Refusal {
        char c = next("the end of an escape");
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw refusal(at - 1, "there is no escape \\" + c + " in JSON");
        };
    }

    private char unicode() throws Refusal {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = "0123456789abcdef".indexOf(Character.toLowerCase(next("the end of an escape")));
            if (digit < 0) {
                throw refusal(at - 1, "\\u needs four hexadecimal digits");
            }
            value = 16 * value + digit;
        }
        return (char) value;
    }

    private char next(String wanted) throws Refusal {
        if (at == text.length()) {
            throw unexpected(wanted);
        }
        return text.charAt(at++);
    }

    private Refusal unexpected(String wanted) {
        if (at >= text.length()) {
            return refusal(text.length(), "the file ends early, wanted " + wanted);
        }
        String found = text.substring(at, text.offsetByCodePoints(at, 1));
        return refusal(at, "found '" + found + "', wanted " + wanted);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
    }
}

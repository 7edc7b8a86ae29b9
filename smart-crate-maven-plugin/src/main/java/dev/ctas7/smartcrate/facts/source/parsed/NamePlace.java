// SPDX-License-Identifier: Apache-2.0
// METHOD_FIND_NAME_PLACE
package dev.ctas7.smartcrate.facts.source.parsed;

/**
 * Finds the name of a method or constructor in the text, since the tree does not tell where it stands.
 *
 * <p>It is the first word that a parenthesis or a compact constructor's brace follows, the names of annotations left
 * out.
 */
final class NamePlace {
    private static final int ESCAPE = 6;

    private final String text;
    private int at;
    private int width;
    private int current;
    /** Where the last word begins that may be the name; -1 for none. */
    private int word = -1;
    /** The last character that is no blank and of no comment; a letter for a whole word. */
    private int before;

    private int depth;

    private NamePlace(String text, int from) {
        this.text = text;
        at = from;
    }

    /** The offset of the name, searched from behind the modifiers of a declaration that javac has accepted. */
    static int find(String text, int from) {
        return new NamePlace(text, from).search();
    }

    /** Whether the name at an offset is that of a compact constructor: a brace follows it. */
    static boolean isCompact(String text, int name) {
        NamePlace place = new NamePlace(text, name);
        place.read();
        place.skipWord();
        while (Character.isWhitespace(place.current) || place.atComment()) {
            if (place.current == '/') {
                place.skipComment();
            } else {
                place.step();
            }
        }
        return place.current == '{';
    }

    /** The offset of a type's name: the word behind {@code class}, {@code record} or what else declares it. */
    static int ofType(String text, int from) {
        NamePlace place = new NamePlace(text, from);
        place.read();
        place.skipToWord();
        place.skipWord();
        place.skipToWord();
        return place.at;
    }

    private void skipToWord() {
        while (at < text.length() && !Character.isJavaIdentifierStart(current)) {
            if (atComment()) {
                skipComment();
            } else {
                step();
            }
        }
    }

    private int search() {
        read();
        while (at < text.length()) {
            if (Character.isJavaIdentifierStart(current)) {
                word();
            } else if (atComment()) {
                skipComment();
            } else if (current == '"' || current == '\'') {
                skipLiteral();
            } else if (Character.isWhitespace(current)) {
                step();
            } else if (word >= 0 && (current == '(' || current == '{')) {
                return word;
            } else {
                symbol();
            }
        }
        return Math.min(at, text.length());
    }

    private void word() {
        word = depth > 0 || before == '@' || before == '.' ? -1 : at;
        skipWord();
        before = 'a';
    }

    private void symbol() {
        depth += current == '(' ? 1 : current == ')' ? -1 : 0;
        before = current;
        word = -1;
        step();
    }

    private boolean atComment() {
        return text.startsWith("/*", at) || text.startsWith("//", at);
    }

    private void step() {
        at += width;
        read();
    }

    /** Looks at the next character, which may be written as an escape. */
    private void read() {
        width = 1;
        current = ' ';
        if (at >= text.length()) {
            return;
        }
        current = text.codePointAt(at);
        width = Character.charCount(current);
        if (current == '\\' && text.startsWith("u", at + 1)) {
            int digits = at + 1;
            while (text.startsWith("u", digits)) {
                digits++;
            }
            current = Integer.parseInt(text, digits, digits + 4, 16);
            width = digits + ESCAPE - 2 - at;
        }
    }

    private void skipWord() {
        while (at < text.length() && Character.isJavaIdentifierPart(current)) {
            step();
        }
    }

    private void skipComment() {
        boolean line = text.charAt(at + 1) == '/';
        while (at < text.length() && !(line ? current == '\n' || current == '\r' : text.startsWith("*/", at + 2))) {
            step();
        }
        at += line ? 0 : 4;
        read();
    }

    private void skipLiteral() {
        String end = text.startsWith("\"\"\"", at) ? "\"\"\"" : String.valueOf((char) current);
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length();
        read();
    }
}

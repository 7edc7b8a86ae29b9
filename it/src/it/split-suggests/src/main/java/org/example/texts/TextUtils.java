// SPDX-License-Identifier: Apache-2.0
package org.example.texts;

import java.util.Locale;

/** Static methods about text. */
final class TextUtils {
    private static final int NONE = -1;

    private TextUtils() {}

    /** Fills up from the left. */
    public static String padLeft(String text, int width) {
        return padLeft(text, width, ' ');
    }

    /** Fills up from the left. With any character. */
    public static String padLeft(String text, int width, char with) {
        if (text.length() >= width) {
            return text;
        }
        return padding(width - text.length(), with) + text;
    }

    /** Fills up from the right. */
    public static String padRight(String text, int width) {
        return padRight(text, width, ' ');
    }

    /** Fills up from the right. With any character. */
    public static String padRight(String text, int width, char with) {
        if (text.length() >= width) {
            return text;
        }
        return text + padding(width - text.length(), with);
    }

    private static String padding(int count, char with) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(with);
        }
        return out.toString();
    }

    /** Takes blanks from the start. */
    public static String stripStart(String text) {
        int place = 0;
        while (place < text.length() && isStrippable(text.charAt(place))) {
            place++;
        }
        return text.substring(place);
    }

    /** Takes blanks from the end. */
    public static String stripEnd(String text) {
        int place = 0;
        while (place < text.length() && isStrippable(text.charAt(place))) {
            place++;
        }
        return text.substring(place);
    }

    /** Takes accents away. */
    public static String stripAccents(String text) {
        StringBuilder out = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (!isStrippable(character)) {
                out.append(character);
            }
        }
        return out.toString();
    }

    private static boolean isStrippable(char character) {
        return Character.isWhitespace(character) || character > 0x300;
    }

    /** How often a character is there. */
    public static int countMatches(String text, char wanted) {
        int count = 0;
        for (char character : text.toCharArray()) {
            count += character == wanted ? 1 : 0;
        }
        return count;
    }

    /** Where two texts part. */
    public static int firstDifference(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return one.length() == other.length() ? NONE : Math.min(one.length(), other.length());
    }

    /** In lower case. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many words there are. */
    public static int countWords(String text) {
        int count = 0;
        boolean inside = false;
        for (char character : text.toCharArray()) {
            boolean now = isInside(character);
            if (now && !inside) {
                count++;
            }
            inside = now;
        }
        return count;
    }

    /** How many lines there are. */
    public static int countLines(String text) {
        int count = 0;
        boolean inside = false;
        for (char character : text.toCharArray()) {
            boolean now = isInside(character);
            if (now && !inside) {
                count++;
            }
            inside = now;
        }
        return count;
    }

    /** How many sentences there are. */
    public static int countSentences(String text) {
        int count = 0;
        boolean inside = false;
        for (char character : text.toCharArray()) {
            boolean now = isInside(character);
            if (now && !inside) {
                count++;
            }
            inside = now;
        }
        return count;
    }

    /** How many paragraphs there are. */
    public static int countParagraphs(String text) {
        int count = 0;
        boolean inside = false;
        for (char character : text.toCharArray()) {
            boolean now = isInside(character);
            if (now && !inside) {
                count++;
            }
            inside = now;
        }
        return count;
    }

    private static boolean isInside(char character) {
        return Character.isLetterOrDigit(character);
    }

    /** In upper case. */
    public static String formatUpper(String text) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (char character : text.toCharArray()) {
            out.append(first ? Character.toUpperCase(character) : character);
            first = character == ' ';
        }
        return out.toString();
    }

    /** In title case. */
    public static String formatTitle(String text) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (char character : text.toCharArray()) {
            out.append(first ? Character.toUpperCase(character) : character);
            first = character == ' ';
        }
        return out.toString();
    }

    /** In camel case. */
    public static String formatCamel(String text) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (char character : text.toCharArray()) {
            out.append(first ? Character.toUpperCase(character) : character);
            first = character == ' ';
        }
        return out.toString();
    }

    /** Whether a text reads the same both ways. */
    public static boolean isPalindrome(String text) {
        int last = text.length() - 1;
        for (int i = 0; i < last - i; i++) {
            if (text.charAt(i) != text.charAt(last - i)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
// HTML_ENCODE_HOSTILE_TEXT
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.report.Invisible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Writes markup that no text can break out of.
 *
 * <p>Tags and attribute names are ours; whatever else comes in is text and is escaped, in attributes as well.
 * Characters that cannot be seen are named, as the console names them. What comes out is well-formed, so that a machine
 * can check it.
 */
final class Html {
    /** Longer texts are cut: a name that long is a trick or a mistake. In code points. */
    static final int LONGEST_TEXT = 2_000;

    private static final char CUT = '\u2026';
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "button", "code", "desc", "em", "input", "label", "option", "small", "span",
            "strong", "svg", "text", "title", "tspan", "use");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A document of HTML. */
    static Html document() {
        Html html = new Html();
        html.out.append("<!DOCTYPE html>");
        return html;
    }

    /** Opens an element. Attributes are pairs of a name of ours and any text. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content, such as {@code meta} or {@code rect}. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds nothing but text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text, escaped. */
    Html text(String raw) {
        escape(raw);
        return this;
    }

    /** A style sheet or a script of ours, as it is: browsers take nothing in there for an escape. */
    Html verbatim(String tag, String ours) {
        if (ours.contains("</")) {
            throw new IllegalArgumentException(tag + " would end at its first '</'");
        }
        start(tag);
        out.append('>').append(ours).append("</").append(tag).append('>');
        return this;
    }

    /** The markup; every element has to be closed by then. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is still open");
        }
        return out.append('\n').toString();
    }

    private void start(String tag, String... attributes) {
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String raw) {
        int taken = 0;
        for (int i = 0; i < raw.length(); taken++) {
            if (taken == LONGEST_TEXT) {
                out.append(CUT);
                return;
            }
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            append(character);
        }
    }

    private void append(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append("\\n");
            default -> {
                if (Invisible.is(character) || isNone(character)) {
                    out.append(String.format(Locale.ROOT, "\\u{%02X}", character));
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    // U+FFFE, U+FFFF and their like are no characters, and no parser has to take them.
    private static boolean isNone(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}

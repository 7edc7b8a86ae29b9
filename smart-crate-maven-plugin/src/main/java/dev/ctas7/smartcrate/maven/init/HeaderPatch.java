// SPDX-License-Identifier: Apache-2.0
// PATCH_FORMAT_HEADER_INSERTION
package dev.ctas7.smartcrate.maven.init;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file's part of a patch that puts a line above its first declaration and changes nothing else.
 *
 * <p>In the traditional form: {@code git apply} reads its paths from the folder that it is run in, as {@code patch -p1}
 * does, so that the patch of a module deep in a repository applies in the module.
 */
final class HeaderPatch {
    private static final int CONTEXT = 3;
    private static final String MARK = JavaUnit.BYTE_ORDER_MARK;

    private final List<String> lines;
    private final int at;
    private final String header;

    private HeaderPatch(List<String> lines, int at, String header) {
        this.lines = lines;
        this.at = at;
        this.header = header;
    }

    /**
     * The patch's part, one character a byte.
     *
     * @param path relative to the module, with {@code /}
     * @param text of the file, one character a byte, so that any encoding which contains ASCII survives
     * @return empty for a file that no line can be put into, or whose path a patch cannot name
     */
    static Optional<String> of(String path, String text, String header) {
        if (isOdd(path) || text.indexOf('\0') >= 0 || hasBareReturn(text)) {
            return Optional.empty();
        }
        int from = text.startsWith(MARK) ? MARK.length() : 0;
        int start = firstCode(text, from);
        int line = Math.max(from, text.lastIndexOf('\n', start) + 1);
        // A comment may end, and code begin, in the same line: what is put above it would land in the comment.
        if (start == text.length() || !text.substring(line, start).isBlank()) {
            return Optional.empty();
        }
        int at = (int) text.substring(0, line).chars().filter(c -> c == '\n').count();
        String name = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Optional.of(new HeaderPatch(split(text), at, header).format(name));
    }

    /** Whether a patch would have to quote the path. */
    private static boolean isOdd(String path) {
        return path.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f);
    }

    /** The place of the first character that is neither blank nor in a comment; the text's end for none. */
    private static int firstCode(String text, int from) {
        String masked = MaskedJava.mask(text);
        int at = from;
        while (at < masked.length() && Character.isWhitespace(masked.charAt(at))) {
            at++;
        }
        return at;
    }

    private String format(String name) {
        int first = Math.max(0, at - CONTEXT);
        int end = Math.min(lines.size(), at + CONTEXT);
        // A tab ends a name that holds a blank.
        String tab = name.indexOf(' ') >= 0 ? "\t" : "";
        StringBuilder out = new StringBuilder();
        out.append("--- a/").append(name).append(tab).append('\n');
        out.append("+++ b/").append(name).append(tab).append('\n');
        out.append("@@ -").append(first + 1).append(',').append(end - first);
        out.append(" +").append(first + 1).append(',').append(end - first + 1).append(" @@\n");
        for (int i = first; i < end; i++) {
            if (i == at) {
                insert(out);
            } else {
                line(out, ' ', lines.get(i));
            }
        }
        return out.toString();
    }

    /** Behind a byte order mark, which must stay the file's first. */
    private void insert(StringBuilder out) {
        String line = lines.get(at);
        String added = "// " + header + (line.endsWith("\r\n") ? "\r\n" : "\n");
        if (at == 0 && line.startsWith(MARK)) {
            line(out, '-', line);
            line(out, '+', MARK + added);
            line(out, '+', line.substring(MARK.length()));
        } else {
            line(out, '+', added);
            line(out, ' ', line);
        }
    }

    private static void line(StringBuilder out, char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }

    /** With their ends. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }

    /** Java ends a line there, a patch does not. */
    private static boolean hasBareReturn(String text) {
        int at = text.indexOf('\r');
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at = text.indexOf('\r', at + 1);
        }
        return at >= 0;
    }
}

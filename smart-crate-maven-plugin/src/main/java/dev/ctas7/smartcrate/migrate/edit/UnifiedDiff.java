// SPDX-License-Identifier: Apache-2.0
// PATCH_FORMAT_EDITED_LINES
package dev.ctas7.smartcrate.migrate.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * One file's part of a patch, made from the edits themselves.
 *
 * <p>In the traditional form: {@code git apply} reads its paths from the folder that it is run in, as {@code patch -p1}
 * does.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> old;
    private final List<Chunk> chunks;

    /** Old lines from one to before another, and what stands there afterwards. */
    private record Chunk(int from, int to, List<String> lines) {}

    private UnifiedDiff(List<String> old, List<Chunk> chunks) {
        this.old = old;
        this.chunks = chunks;
    }

    /** Whether a patch can name the file and tell its lines; others are not changed. */
    public static boolean canShow(String path, String text) {
        boolean odd = path.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f);
        return !odd && text.indexOf('\0') < 0 && !text.replace("\r\n", "").contains("\r");
    }

    /**
     * The part of a patch, lines ending in {@code \n} or as they do in the file.
     *
     * @param path relative to the folder in which the patch is applied, with {@code /}
     * @param edits of the text, in order, at least one
     */
    public static String of(String path, String text, List<Edit> edits) {
        // A tab ends a name that holds a blank.
        String name = path + (path.indexOf(' ') >= 0 ? "\t" : "");
        StringBuilder out = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
        new UnifiedDiff(lines(text), chunks(text, Edit.sorted(edits))).format(out);
        return out.toString();
    }

    private static List<Chunk> chunks(String text, List<Edit> edits) {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < edits.size()) {
            int start = lineStart(text, edits.get(i).start());
            int end = lineEnd(text, edits.get(i).end());
            List<Edit> inside = new ArrayList<>();
            while (i < edits.size() && edits.get(i).start() <= Math.max(end - 1, start)) {
                Edit edit = edits.get(i);
                end = Math.max(end, lineEnd(text, edit.end()));
                inside.add(new Edit(edit.start() - start, edit.end() - start, edit.text()));
                i++;
            }
            String changed = Edit.apply(text.substring(start, end), inside);
            int from = count(text, start);
            chunks.add(trimmed(from, lines(text.substring(start, end)), lines(changed)));
        }
        return chunks;
    }

    /** Without the lines at both ends that stay as they are. */
    private static Chunk trimmed(int from, List<String> before, List<String> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Chunk(from + head, from + before.size() - tail, after.subList(head, after.size() - tail));
    }

    private void format(StringBuilder out) {
        int shift = 0;
        int i = 0;
        while (i < chunks.size()) {
            int last = i;
            while (last + 1 < chunks.size()
                    && chunks.get(last + 1).from() - chunks.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            shift += hunk(out, chunks.subList(i, last + 1), shift);
            i = last + 1;
        }
    }

    private int hunk(StringBuilder out, List<Chunk> together, int shift) {
        int from = Math.max(0, together.get(0).from() - CONTEXT);
        int to = Math.min(old.size(), together.get(together.size() - 1).to() + CONTEXT);
        int grown = 0;
        StringBuilder body = new StringBuilder();
        int at = from;
        for (Chunk chunk : together) {
            append(body, ' ', old.subList(at, chunk.from()));
            append(body, '-', old.subList(chunk.from(), chunk.to()));
            append(body, '+', chunk.lines());
            grown += chunk.lines().size() - (chunk.to() - chunk.from());
            at = chunk.to();
        }
        append(body, ' ', old.subList(at, to));
        int size = to - from;
        out.append("@@ -").append(range(from, size)).append(" +").append(range(from + shift, size + grown));
        out.append(" @@\n").append(body);
        return grown;
    }

    /** A range without lines is named by the line before it. */
    private static String range(int from, int size) {
        return (size == 0 ? from : from + 1) + "," + size;
    }

    private static void append(StringBuilder out, char mark, List<String> lines) {
        for (String line : lines) {
            out.append(mark).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** The lines, each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = lineEnd(text, from);
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Behind the end of the line that an offset is in; an offset behind a line's end belongs to that line. */
    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private static int count(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.edit;

import java.util.ArrayList;
import java.util.List;

/** A patch of one file made real by the plain meaning of its lines, with every line that it names checked. */
final class Patched {
    private static final String NO_END = "\\ No newline at end of file\n";

    private Patched() {}

    static String by(String text, String patch) {
        List<String> old = lines(text);
        List<String> lines = lines(patch);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@@")) {
                int comma = line.indexOf(',');
                int size = Integer.parseInt(line.substring(comma + 1, line.indexOf(' ', comma)));
                int from = Integer.parseInt(line.substring(line.indexOf('-') + 1, comma)) - (size == 0 ? 0 : 1);
                old.subList(at, from).forEach(out::append);
                at = from;
            } else if (!line.equals(NO_END)) {
                boolean ends = i + 1 == lines.size() || !lines.get(i + 1).equals(NO_END);
                String content = ends ? line.substring(1) : line.substring(1, line.length() - 1);
                if (line.charAt(0) != '+' && !old.get(at++).equals(content)) {
                    throw new AssertionError("line " + at + " is not " + content);
                }
                out.append(line.charAt(0) == '-' ? "" : content);
            }
        }
        old.subList(at, old.size()).forEach(out::append);
        return out.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}

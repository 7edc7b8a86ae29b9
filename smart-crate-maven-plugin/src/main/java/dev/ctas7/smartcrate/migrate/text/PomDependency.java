// SPDX-License-Identifier: Apache-2.0
// POM_PARSE_DECLARED_DEPENDENCIES
package dev.ctas7.smartcrate.migrate.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@code <dependency>} element of a pom, with its place in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param parents the elements around it, from the outermost on, joined by {@code /}
 * @param groupId as written; empty for none
 * @param artifactId as written; empty for none
 */
record PomDependency(int start, int end, String parents, String groupId, String artifactId) {
    /** A comment, a CDATA section, an instruction, or a tag with its name. */
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(/?)([\\w:.-]+)(?:\"[^\"]*\"|'[^']*'|[^\"'>])*?(/?)>",
            Pattern.DOTALL);

    /** Whether it is one of the project itself, not managed, of a plugin or of a profile. */
    boolean isOwn() {
        return parents.equals("project/dependencies");
    }

    /** All of a pom, in the order of the text; what is no XML gives some or none. */
    static List<PomDependency> of(String text) {
        Walk walk = new Walk(text);
        Matcher markup = MARKUP.matcher(text);
        boolean paired = true;
        while (paired && markup.find()) {
            String name = markup.group(2);
            if (name == null || !markup.group(3).isEmpty()) {
                continue;
            }
            if (markup.group(1).isEmpty()) {
                walk.open(name, markup.end());
            } else {
                paired = walk.close(name, markup.start(), markup.end());
            }
        }
        return walk.found;
    }

    /** An element whose end has not come yet, and where its content starts. */
    private record Open(String name, int inner) {}

    /** The elements around a place in the text, and what was found before it. */
    private static final class Walk {
        private static final String DEPENDENCY = "dependency";

        private final String text;
        private final List<PomDependency> found = new ArrayList<>();
        private final Deque<Open> around = new ArrayDeque<>();
        private String groupId = "";
        private String artifactId = "";

        Walk(String text) {
            this.text = text;
        }

        void open(String name, int inner) {
            around.addLast(new Open(name, inner));
            if (name.equals(DEPENDENCY)) {
                groupId = "";
                artifactId = "";
            }
        }

        /** Takes an end tag, and says whether it is that of the innermost element. */
        boolean close(String name, int start, int end) {
            Open closed = around.peekLast();
            if (closed == null || !closed.name().equals(name)) {
                return false;
            }
            around.removeLast();
            if (name.equals(DEPENDENCY)) {
                add(closed.inner(), end);
            } else if (isInDependency()) {
                keep(name, text.substring(closed.inner(), start).strip());
            }
            return true;
        }

        private boolean isInDependency() {
            Open parent = around.peekLast();
            return parent != null && parent.name().equals(DEPENDENCY);
        }

        private void keep(String name, String value) {
            switch (name) {
                case "groupId" -> groupId = value;
                case "artifactId" -> artifactId = value;
                default -> {}
            }
        }

        private void add(int inner, int end) {
            int start = text.lastIndexOf("<dependency", inner);
            String parents = around.stream().map(Open::name).collect(Collectors.joining("/"));
            found.add(new PomDependency(start, end, parents, groupId, artifactId));
        }
    }
}

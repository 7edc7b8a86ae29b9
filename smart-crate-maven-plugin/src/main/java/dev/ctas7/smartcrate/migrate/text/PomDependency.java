// SPDX-License-Identifier: Apache-2.0
// POM_PARSE_DECLARED_DEPENDENCIES
package dev.ctas7.smartcrate.migrate.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<PomDependency> found = new ArrayList<>();
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        String groupId = "";
        String artifactId = "";
        Matcher markup = MARKUP.matcher(text);
        while (markup.find()) {
            String name = markup.group(2);
            if (name == null || !markup.group(3).isEmpty()) {
                continue;
            }
            if (markup.group(1).isEmpty()) {
                names.addLast(name);
                starts.addLast(markup.end());
                groupId = name.equals("dependency") ? "" : groupId;
                artifactId = name.equals("dependency") ? "" : artifactId;
                continue;
            }
            if (!name.equals(names.peekLast())) {
                return found;
            }
            names.removeLast();
            int inner = starts.removeLast();
            String value = text.substring(inner, markup.start()).strip();
            boolean ofDependency = "dependency".equals(names.peekLast());
            groupId = ofDependency && name.equals("groupId") ? value : groupId;
            artifactId = ofDependency && name.equals("artifactId") ? value : artifactId;
            if (name.equals("dependency")) {
                int start = text.lastIndexOf("<dependency", inner);
                found.add(new PomDependency(start, markup.end(), String.join("/", names), groupId, artifactId));
            }
        }
        return found;
    }
}

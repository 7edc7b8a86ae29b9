// SPDX-License-Identifier: Apache-2.0
// LINES_COMPUTE_NEW_FILE
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.FileOutline;
import dev.ctas7.smartcrate.split.tree.ImportLine;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How long the files would be after a split, as a person would lay them out. */
final class LineEstimate {
    /** One sentence of documentation, the signature, the call, the brace and a blank line. */
    private static final int DELEGATE = 5;

    private final FileOutline file;

    LineEstimate(FileOutline file) {
        this.file = file;
    }

    /** What every new file has before its type: licence, package, blank lines and the imports that are needed. */
    int header(Set<String> names) {
        int imports = 0;
        for (ImportLine line : file.imports()) {
            if (line.name().equals("*") || names.contains(line.name())) {
                imports++;
            }
        }
        return file.headerLines() + 1 + (imports == 0 ? 0 : imports + 1);
    }

    /** Lines of the members with a blank line after each. */
    static int body(MemberGraph graph, Collection<Integer> members) {
        int lines = 0;
        for (int member : members) {
            int own = graph.member(member).lines();
            boolean spaced = own > 1 || graph.member(member).kind() != Kind.FIELD;
            lines += own + (own > 0 && spaced ? 1 : 0);
        }
        return lines;
    }

    /** The new file for a cluster: header, one sentence, declaration and brace, a constructor for what it takes. */
    int cluster(MemberGraph graph, Collection<Integer> members, int taken) {
        int constructor = taken == 0 ? 0 : 2 * taken + 4;
        return header(names(graph, members)) + 3 + constructor + body(graph, members);
    }

    /** The new file for a type that moves as it is. */
    int type(MemberGraph graph, int member) {
        return header(graph.member(member).uses().names())
                + graph.member(member).lines();
    }

    static Set<String> names(MemberGraph graph, Collection<Integer> members) {
        Set<String> names = new HashSet<>();
        members.forEach(member -> names.addAll(graph.member(member).uses().names()));
        return names;
    }

    /** How many of the members stay callable for code of other packages, as one call each. */
    static int delegates(MemberGraph graph, Collection<Integer> members) {
        return (int) members.stream()
                .filter(member -> graph.isMethod(member) && !graph.isTest())
                .filter(member -> graph.member(member).is(Trait.OVERRIDES)
                        || (graph.member(member).open() && graph.type().isPublic()))
                .count();
    }

    /** The lines that the delegates take; one of a method as short as a delegate is no longer than the method. */
    static int delegateLines(MemberGraph graph, Collection<Integer> members) {
        return members.stream()
                .filter(member -> delegates(graph, Set.of(member)) > 0)
                .mapToInt(member -> Math.min(DELEGATE, graph.member(member).lines() + 1))
                .sum();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.stream.IntStream;

/** Sources as a scanner would measure them. */
final class Code {
    private Code() {}

    static SourceFile file(String name, int lines, Member... members) {
        return file(name, SourceKind.MAIN, lines, new Structure(List.of(members), List.of(), false, false, null));
    }

    static SourceFile file(String name, SourceKind kind, int lines, Structure structure) {
        return new SourceFile(
                        "src/main/java/demo/" + name,
                        kind,
                        "demo",
                        lines,
                        List.of(),
                        List.of(),
                        List.of(),
                        new ContentHash("", ""))
                .withStructure(structure);
    }

    /** A source whose type uses that many others. */
    static SourceFile using(String type, int others) {
        List<String> names = IntStream.range(0, others).mapToObj(i -> "T" + i).toList();
        TypeUse use = new TypeUse(type, 1, 1, names);
        return file(type + ".java", SourceKind.MAIN, 10, new Structure(List.of(), List.of(use), false, false, null));
    }

    /** A member in shape, of which only the complexities matter. */
    static Member complex(String name, int complexity, int cognitive) {
        return new Member("Router", name, 1, 10, 1, 5, complexity, cognitive, 1, 1);
    }

    /** A simple member, of which only the shape matters. */
    static Member shaped(String name, int lines, int nesting, int parameters) {
        return new Member("Router", name, 11, 10 + lines, 12, 5, 1, 0, nesting, parameters);
    }

    static Finding finding(String rule, String file, String element) {
        return Finding.of(Rule.of(rule, "some-rule", Severity.ERROR), Location.of(file), element, "what", "why", "fix");
    }
}

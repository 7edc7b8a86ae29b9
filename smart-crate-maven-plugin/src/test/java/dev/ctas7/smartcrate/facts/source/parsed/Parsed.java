// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.util.List;

/** Short ways to parse a text and look at its members. */
final class Parsed {
    private Parsed() {}

    static Structure text(String text) {
        return JavacReader.ofThisJvm().orElseThrow().read("Sample.java", text);
    }

    static List<Member> members(String text) {
        Structure structure = text(text);
        if (structure.syntax() != null) {
            throw new AssertionError(structure.syntax());
        }
        return structure.members();
    }

    /** The only member of a text. */
    static Member member(String text) {
        List<Member> members = members(text);
        if (members.size() != 1) {
            throw new AssertionError(members);
        }
        return members.get(0);
    }

    /** The only method, with these statements in its body. */
    static Member body(String statements) {
        return member("class A { void f(boolean a, boolean b, boolean c, int x) { " + statements + " } }");
    }

    /** {@code Outer$1#run} for each member. */
    static List<String> names(String text) {
        return members(text).stream()
                .map(member -> member.type() + "#" + member.name())
                .toList();
    }
}

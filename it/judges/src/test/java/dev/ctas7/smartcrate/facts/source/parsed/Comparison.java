// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import java.util.ArrayList;
import java.util.List;

/** Puts what javac says of a file beside what the scanner says of it. */
final class Comparison {
    private final String file;
    private final List<String> differences = new ArrayList<>();

    private Comparison(String file) {
        this.file = file;
    }

    static List<String> of(String file, Wanted wanted, JavaFacts found) {
        Comparison comparison = new Comparison(file);
        comparison.same("package", wanted.packageName(), found.packageName());
        comparison.same("types", wanted.types(), names(found.types()));
        comparison.same(
                "entryPoint", wanted.structure().entryPoint(), found.structure().entryPoint());
        comparison.same(
                "generated", wanted.structure().generated(), found.structure().generated());
        comparison.members(wanted.structure().members(), found.structure().members());
        return comparison.differences;
    }

    private static List<String> names(List<DeclaredType> types) {
        return types.stream().map(DeclaredType::name).toList();
    }

    private void same(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(file + ":1: " + what + ": javac " + wanted + ", scanner " + found);
        }
    }

    /** After a member too many or too few the rest says nothing: only the first difference of a file counts then. */
    private void members(List<Member> wanted, List<Member> found) {
        int both = Math.min(wanted.size(), found.size());
        for (int i = 0; i < both; i++) {
            if (!wanted.get(i).equals(found.get(i))) {
                differences.add(shown(wanted.get(i), found.get(i)));
                if (wanted.size() != found.size()) {
                    return;
                }
            }
        }
        if (wanted.size() > both) {
            differences.add(file + ":" + wanted.get(both).line() + ": javac " + wanted.get(both) + ", scanner nothing");
        }
        if (found.size() > both) {
            differences.add(file + ":" + found.get(both).line() + ": javac nothing, scanner " + found.get(both));
        }
    }

    private String shown(Member wanted, Member found) {
        return file + ":" + wanted.line() + ":\n    javac   " + wanted + "\n    scanner " + found;
    }
}

// SPDX-License-Identifier: Apache-2.0
// REPLACEMENT_DEFINE_TYPE_NAMES
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ImportTree;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the classes that replace a library are named in one source: in short, unless the short name is taken there. */
final class Replacement {
    static final String MURMUR = "Murmur3";
    static final String STREAM = "Murmur3Stream";

    private static final String PACKAGE = "dev.ctas7.foundation.hash.";

    private final Set<String> taken = new HashSet<>();
    private final Set<String> there = new HashSet<>();

    Replacement(SyntaxTree tree, UnitIndex index) {
        List<? extends ImportTree> imports = tree.unit().getImports();
        imports.forEach(one -> there.add(one.getQualifiedIdentifier().toString()));
        for (String name : List.of(MURMUR, STREAM)) {
            boolean ours = there.contains(PACKAGE + name);
            boolean other = there.stream().anyMatch(one -> one.endsWith("." + name) && !one.startsWith(PACKAGE));
            if (other || (!ours && !index.uses(name).isEmpty()) || index.declares(name)) {
                taken.add(name);
            }
        }
    }

    /** What to write for one of the two classes. */
    String name(String simple) {
        return taken.contains(simple) ? PACKAGE + simple : simple;
    }

    /** The imports that a text needs which writes these names, and the source lacks. */
    List<String> imports(Set<String> simple) {
        return simple.stream()
                .filter(name -> !taken.contains(name) && !there.contains(PACKAGE + name))
                .map(name -> PACKAGE + name)
                .sorted()
                .toList();
    }
}

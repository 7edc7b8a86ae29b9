// SPDX-License-Identifier: Apache-2.0
// TREE_COLLECT_TYPE_USES
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects the types that each top-level type of a source names. */
final class TypeUses {
    private TypeUses() {}

    /**
     * One entry a top-level type.
     *
     * @param platform whether a simple name is one of {@code java.lang}'s
     */
    static List<TypeUse> of(
            CompilationUnitTree unit, SourcePositions positions, String text, Predicate<String> platform) {
        Set<String> left = imported(unit);
        List<ClassTree> types = new ArrayList<>();
        List<TypeNames> names = new ArrayList<>();
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                TypeNames of = new TypeNames();
                of.scan(type, null);
                left.addAll(of.declared());
                types.add(type);
                names.add(of);
            }
        }
        Places places = new Places(text);
        List<TypeUse> uses = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            ClassTree type = types.get(i);
            long from = Math.max(
                    positions.getStartPosition(unit, type), positions.getEndPosition(unit, type.getModifiers()));
            int name = NamePlace.ofType(text, (int) from);
            List<String> used = names.get(i).used().stream()
                    .filter(one -> !left.contains(one) && !platform.test(one))
                    .toList();
            uses.add(new TypeUse(type.getSimpleName().toString(), places.line(name), places.column(name), used));
        }
        return uses;
    }

    /** Simple names that come from the JDK, those of static members included. */
    private static Set<String> imported(CompilationUnitTree unit) {
        Set<String> names = new HashSet<>();
        for (ImportTree one : unit.getImports()) {
            String name = one.getQualifiedIdentifier().toString();
            if (name.startsWith("java.")) {
                names.add(name.substring(name.lastIndexOf('.') + 1));
            }
        }
        return names;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.util.ArrayList;
import java.util.List;

/** What javac says of a file. */
record Wanted(String packageName, List<String> types, Structure structure) {
    static Wanted of(CompilationUnitTree unit, SourcePositions positions, String text) {
        ExpressionTree name = unit.getPackageName();
        List<String> types = new ArrayList<>();
        unit.getTypeDecls().forEach(tree -> collect(tree, "", types));
        return new Wanted(name == null ? "" : name.toString(), types, TreeStructure.of(unit, positions, text));
    }

    private static void collect(Tree tree, String outer, List<String> names) {
        if (tree instanceof ClassTree type) {
            String name = outer + type.getSimpleName();
            names.add(name);
            type.getMembers().forEach(member -> collect(member, name + "$", names));
        }
    }
}

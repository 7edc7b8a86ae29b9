// SPDX-License-Identifier: Apache-2.0
// TREE_COMPUTE_SOURCE_STRUCTURE
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.util.List;
import java.util.function.Predicate;

/** Turns a parsed source into the structure that the scanner would find. */
final class TreeStructure {
    private TreeStructure() {}

    /** The structure of a source that has no syntax problem. */
    static Structure of(CompilationUnitTree unit, SourcePositions positions, String text, Predicate<String> platform) {
        List<? extends Tree> types = unit.getTypeDecls();
        return new Structure(
                MemberFinder.members(unit, positions, text),
                TypeUses.of(unit, positions, text, platform),
                TypeMarks.entryPoint(types),
                TypeMarks.generated(types),
                null,
                SuppressionFinder.all(unit, positions, text));
    }
}

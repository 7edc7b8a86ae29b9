// SPDX-License-Identifier: Apache-2.0
// LINES_COMPUTE_TREE_RANGES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.List;

/** Which lines a tree takes, with the comments that stand before it. */
final class LineRanges {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> lines;

    LineRanges(CompilationUnitTree unit, Trees trees, String text) {
        this.unit = unit;
        this.positions = trees.getSourcePositions();
        this.lines = text.lines().toList();
    }

    int lines() {
        return lines.size();
    }

    int start(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    int last(Tree tree) {
        return line(Math.max(positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree) - 1));
    }

    /** Where the tree begins in the text; equal for the fields of one declaration. */
    long offset(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    /** The first line with text after the line {@code previous}, or the tree's own when they share one. */
    int first(Tree tree, int previous) {
        int own = start(tree);
        int line = previous + 1;
        while (line < own && lines.get(line - 1).isBlank()) {
            line++;
        }
        return Math.min(line, own);
    }

    /** Whether a comment stands before the tree, in lines of its own. */
    boolean documented(Tree tree, int first) {
        return first < start(tree) && lines.get(first - 1).strip().startsWith("/**");
    }

    /** Where the body begins: the line with the brace. */
    int bodyLine(Tree type, List<? extends Tree> members) {
        int first = members.isEmpty() ? last(type) : start(members.get(0));
        for (int line = start(type); line <= first; line++) {
            String text = lines.get(line - 1).strip();
            if (text.endsWith("{") && !text.startsWith("@") && !text.startsWith("*")) {
                return line;
            }
        }
        return start(type);
    }

    private int line(long offset) {
        return offset < 0 ? 1 : (int) Math.min(lines.size(), unit.getLineMap().getLineNumber(offset));
    }
}

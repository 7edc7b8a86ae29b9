// SPDX-License-Identifier: Apache-2.0
// HASHER_TRANSFORM_LOCAL_USE
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A hash that is filled step by step, where it is seen as a whole: in one expression, or in a local variable on which
 * nothing is done but known calls. It becomes a {@code Murmur3Stream}; all of it, or nothing.
 */
final class HasherUse {
    private final SyntaxTree source;
    private final UnitIndex index;
    private final Replacement names;
    private final HashLibrary library;

    HasherUse(SyntaxTree source, UnitIndex index, Replacement names, HashLibrary library) {
        this.source = source;
        this.index = index;
        this.names = names;
        this.library = library;
    }

    /**
     * Decides.
     *
     * @param reference the library's name
     * @param start the call or constructor that makes the hash
     */
    Decision decide(TreePath reference, TreePath start) {
        HasherEdits edits = new HasherEdits(source, index, library);
        edits.replace(start.getLeaf(), "new " + names.name(Replacement.STREAM) + "(0)");
        edits.decided(reference.getLeaf());
        HasherCalls calls = new HasherCalls(library, edits);
        TreePath end = calls.follow(start);
        TreePath around = end.getParentPath();
        if (around.getLeaf() instanceof VariableTree variable
                && calls.objection().isEmpty()
                && !calls.finished()) {
            return around.getParentPath().getLeaf() instanceof BlockTree block
                    ? variable(around, variable, block, edits, calls)
                    : new Decision.Left(variable, Reason.ESCAPES);
        }
        if (calls.objection().isEmpty() && !calls.finished()) {
            return new Decision.Left(start.getLeaf(), Reason.ESCAPES);
        }
        return calls.objection().<Decision>map(left -> left).orElseGet(edits::decide);
    }

    private Decision variable(
            TreePath path, VariableTree variable, BlockTree block, HasherEdits edits, HasherCalls calls) {
        retype(variable, edits);
        List<TreePath> uses = index.uses(variable.getName().toString()).stream()
                .filter(use -> UnitIndex.isInside(use, block) && source.start(use.getLeaf()) > source.start(variable))
                // What fills an array explains other uses, so it comes first.
                .sorted(Comparator.comparing(use -> !calls.mayFill(use)))
                .toList();
        HasherName.rename(source, index, variable, uses, edits);
        for (TreePath use : uses) {
            if (!edits.isIgnored(use.getLeaf())) {
                Optional<Decision.Left> objection = use(use, calls);
                if (objection.isPresent()) {
                    return objection.get();
                }
            }
        }
        if (library.resets() && !HasherOrder.finishesOnceAndLast(source, path, uses, calls)) {
            return new Decision.Left(variable, Reason.REUSED);
        }
        return HasherOrder.dropsFirstAndLast(source, uses, calls)
                ? edits.decide()
                : new Decision.Left(variable, Reason.UNKNOWN_CALL);
    }

    /** Names the new type where one is written. */
    private void retype(VariableTree variable, HasherEdits edits) {
        Tree type = variable.getType();
        if (type != null && source.start(type) >= 0 && !source.written(type).equals("var")) {
            edits.replace(type, names.name(Replacement.STREAM));
            edits.decided(type);
        }
    }

    private static Optional<Decision.Left> use(TreePath use, HasherCalls calls) {
        int before = calls.finishes().size();
        TreePath end = calls.follow(use);
        if (calls.objection().isPresent()) {
            return calls.objection();
        }
        boolean used = end != use && end.getParentPath().getLeaf() instanceof ExpressionStatementTree;
        return used || calls.finishes().size() > before
                ? Optional.empty()
                : Optional.of(new Decision.Left(use.getLeaf(), Reason.ESCAPES));
    }
}

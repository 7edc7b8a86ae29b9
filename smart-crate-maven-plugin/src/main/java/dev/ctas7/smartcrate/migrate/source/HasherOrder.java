// SPDX-License-Identifier: Apache-2.0
// HASHER_VERIFY_CALL_ORDER
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import java.util.List;

/** Whether the calls on a hash in the making come in an order in which a stream does the same. */
final class HasherOrder {
    private HasherOrder() {}

    /** Whether the value is made once, after everything else, and not in a loop that the hash was made outside of. */
    static boolean finishesOnceAndLast(SyntaxTree source, TreePath variable, List<TreePath> uses, HasherCalls calls) {
        if (calls.finishes().size() != 1) {
            return calls.finishes().isEmpty();
        }
        TreePath finish = calls.finishes().get(0);
        boolean last = uses.stream().allMatch(use -> source.start(use.getLeaf()) <= source.end(finish.getLeaf()));
        return last && block(finish) == variable.getParentPath().getLeaf();
    }

    /** Whether what is removed stands before and behind all other uses. */
    static boolean dropsFirstAndLast(SyntaxTree source, List<TreePath> uses, HasherCalls calls) {
        int others = uses.size() - calls.drops().size();
        return calls.drops().stream().allMatch(drop -> {
            int start = source.start(drop.tree());
            long before = uses.stream()
                    .filter(use -> source.start(use.getLeaf()) < start)
                    .count();
            return before == 0 || before >= others;
        });
    }

    private static Tree block(TreePath path) {
        TreePath at = path;
        while (!(at.getLeaf() instanceof BlockTree)) {
            at = at.getParentPath();
        }
        return at.getLeaf();
    }
}

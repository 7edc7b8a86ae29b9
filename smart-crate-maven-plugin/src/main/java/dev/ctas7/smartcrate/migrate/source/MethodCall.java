// SPDX-License-Identifier: Apache-2.0
// CALL_HOLD_RECEIVER_METHOD
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/**
 * A call of a method on something.
 *
 * @param path of the call
 * @param tree the call
 * @param select the receiver and the method's name
 */
record MethodCall(TreePath path, MethodInvocationTree tree, MemberSelectTree select) {
    /** The call whose receiver stands at the given place; empty when it is not called upon. */
    static Optional<MethodCall> on(TreePath receiver) {
        TreePath selected = receiver.getParentPath();
        boolean called = selected.getLeaf() instanceof MemberSelectTree select
                && select.getExpression() == receiver.getLeaf()
                && selected.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() == select;
        return called
                ? Optional.of(new MethodCall(
                        selected.getParentPath(),
                        (MethodInvocationTree) selected.getParentPath().getLeaf(),
                        (MemberSelectTree) selected.getLeaf()))
                : Optional.empty();
    }

    String name() {
        return select.getIdentifier().toString();
    }

    List<? extends ExpressionTree> arguments() {
        return tree.getArguments();
    }
}

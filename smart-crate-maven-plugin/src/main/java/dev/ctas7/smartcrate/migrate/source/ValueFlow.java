// SPDX-License-Identifier: Apache-2.0
// VALUE_JUDGE_FOLLOWED_USES
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.migrate.text.SecurityWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a hash value through its source, by the names that it is given, and looks for a place that takes its length
 * for granted or is about security.
 */
final class ValueFlow {
    private static final int MURMUR_BYTES = 16;

    private final UnitIndex index;
    private final Deque<TreePath> todo = new ArrayDeque<>();
    private final Set<Tree> seen = new HashSet<>();

    ValueFlow(UnitIndex index) {
        this.index = index;
    }

    /** A place that is no use of the value, such as the array that will be filled with it. */
    void ignore(Tree tree) {
        seen.add(tree);
    }

    /** The first objection to an address of 16 bytes, from the place that makes the value on. */
    Optional<Decision.Left> follow(TreePath value) {
        todo.add(value);
        while (!todo.isEmpty()) {
            TreePath use = todo.remove();
            if (seen.add(use.getLeaf())) {
                Optional<Reason> reason = look(use, use.getLeaf() == value.getLeaf() ? value.getLeaf() : null);
                if (reason.isPresent()) {
                    return Optional.of(new Decision.Left(use.getLeaf(), reason.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Goes on with what a variable is used for. */
    void add(TreePath variable) {
        VariableTree tree = (VariableTree) variable.getLeaf();
        Tree around = variable.getParentPath().getLeaf();
        addUses(tree.getName().toString(), around instanceof ClassTree ? null : around);
    }

    private Optional<Reason> look(TreePath use, @Nullable Tree hashed) {
        TreePath whole = use;
        while (whole.getParentPath().getLeaf() instanceof ExpressionTree
                && !(whole.getParentPath().getLeaf() instanceof LambdaExpressionTree)) {
            intoParameter(whole);
            whole = whole.getParentPath();
        }
        Tree expression = whole.getLeaf();
        Optional<Reason> found =
                ExpressionEvidence.in(expression, hashed).or(() -> around(use)).or(() -> indexed(use));
        return found.isPresent() ? found : goOn(whole);
    }

    /** The names of what the use stands in. */
    private static Optional<Reason> around(TreePath use) {
        for (TreePath at = use; at != null; at = at.getParentPath()) {
            Tree leaf = at.getLeaf();
            String name = "";
            if (leaf instanceof MethodTree method) {
                name = method.getName().toString();
            } else if (leaf instanceof VariableTree variable) {
                name = variable.getName().toString();
            } else if (leaf instanceof ClassTree type) {
                name = type.getSimpleName().toString();
            }
            Optional<String> word = SecurityWords.in(name);
            if (word.isPresent()) {
                return word.map(Reason::security);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> indexed(TreePath use) {
        if (!(use.getParentPath().getLeaf() instanceof ArrayAccessTree access)
                || access.getExpression() != use.getLeaf()) {
            return Optional.empty();
        }
        boolean small = access.getIndex() instanceof LiteralTree literal
                && literal.getValue() instanceof Integer number
                && number < MURMUR_BYTES;
        return small || isBoundedByLength(use) ? Optional.empty() : Optional.of(Reason.LENGTH);
    }

    /** Whether a loop around runs to the array's own length. */
    private static boolean isBoundedByLength(TreePath use) {
        for (TreePath at = use; at != null && !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
            if (at.getLeaf() instanceof ForLoopTree loop && loop.getCondition() != null) {
                return loop.getCondition().toString().endsWith(use.getLeaf() + ".length");
            }
        }
        return false;
    }

    /** An argument of a method of this source is followed into the method. */
    private void intoParameter(TreePath argument) {
        if (argument.getParentPath().getLeaf() instanceof MethodInvocationTree call) {
            int at = call.getArguments().indexOf(argument.getLeaf());
            for (TreePath method : index.methods(UnitIndex.nameOf(call.getMethodSelect()))) {
                List<? extends VariableTree> parameters = ((MethodTree) method.getLeaf()).getParameters();
                if (at >= 0 && parameters.size() == call.getArguments().size()) {
                    add(new TreePath(method, parameters.get(at)));
                }
            }
        }
    }

    /** Goes on with whatever has the value next; objects to a field whose annotations say how wide it is. */
    private Optional<Reason> goOn(TreePath whole) {
        Tree parent = whole.getParentPath().getLeaf();
        if (parent instanceof VariableTree variable) {
            add(whole.getParentPath());
            return ExpressionEvidence.in(variable.getModifiers(), null);
        }
        if (whole.getLeaf() instanceof AssignmentTree assignment) {
            String name = UnitIndex.nameOf(assignment.getVariable());
            Tree method = method(whole);
            boolean local =
                    method != null && index.variables(name).stream().anyMatch(one -> UnitIndex.isInside(one, method));
            addUses(name, local ? method : null);
            return index.variables(name).stream()
                    .map(one -> ((VariableTree) one.getLeaf()).getModifiers())
                    .map(modifiers -> ExpressionEvidence.in(modifiers, null))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (parent instanceof ReturnTree && method(whole) instanceof MethodTree method) {
            index.calls(method.getName().toString()).stream()
                    .filter(call -> mayCall(call, method))
                    .forEach(todo::add);
        }
        return Optional.empty();
    }

    /** By the number of arguments, and unless it is called on another class by that class's name. */
    private boolean mayCall(TreePath call, MethodTree method) {
        MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
        String receiver = tree.getMethodSelect() instanceof MemberSelectTree select
                ? UnitIndex.nameOf(select.getExpression())
                : "";
        boolean otherClass =
                !receiver.isEmpty() && Character.isUpperCase(receiver.charAt(0)) && !index.declares(receiver);
        return !otherClass
                && tree.getArguments().size() == method.getParameters().size();
    }

    private static @Nullable Tree method(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree) {
                return at.getLeaf();
            }
        }
        return null;
    }

    private void addUses(String name, @Nullable Tree scope) {
        index.uses(name).stream()
                .filter(use -> scope == null || UnitIndex.isInside(use, scope))
                .forEach(todo::add);
    }
}

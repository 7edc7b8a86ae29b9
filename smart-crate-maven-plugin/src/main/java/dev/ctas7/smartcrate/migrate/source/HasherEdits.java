// SPDX-License-Identifier: Apache-2.0
// HASHER_COMPUTE_TEXT_EDITS
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what changes when one hash in the making becomes a stream. */
final class HasherEdits {
    private static final Set<String> BYTE_CALLS = Set.of("getBytes", "readAllBytes", "toByteArray", "array", "decode");

    private final SyntaxTree source;
    private final UnitIndex index;
    private final HashLibrary library;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> renames = new ArrayList<>();
    private final Set<Tree> decided = new HashSet<>();
    private final Set<Tree> ignored = new HashSet<>();

    HasherEdits(SyntaxTree source, UnitIndex index, HashLibrary library) {
        this.source = source;
        this.index = index;
        this.library = library;
    }

    void replace(Tree tree, String text) {
        edits.add(new Edit(source.start(tree), source.end(tree), text));
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    void remove(Tree statement) {
        edits.add(Edit.removal(source.text(), source.start(statement), source.end(statement)));
    }

    void decided(Tree tree) {
        decided.add(tree);
    }

    /** Names a use anew; one in a text that is replaced or removed as a whole goes with it. */
    void rename(Tree use, String name) {
        renames.add(new Edit(source.start(use), source.end(use), name));
    }

    /** Whether a use of the variable goes away with what is replaced. */
    boolean isIgnored(Tree use) {
        return ignored.contains(use);
    }

    Decision decide() {
        List<Edit> all = new ArrayList<>(edits);
        renames.stream()
                .filter(one -> edits.stream().noneMatch(edit -> edit.start() <= one.start() && one.end() <= edit.end()))
                .forEach(all::add);
        return new Decision.Replaced(all, decided);
    }

    /** Whether an expression is surely an array of bytes. */
    boolean isBytes(ExpressionTree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return BYTE_CALLS.contains(UnitIndex.nameOf(call.getMethodSelect()));
        }
        List<TreePath> variables = index.variables(UnitIndex.nameOf(tree));
        return !variables.isEmpty()
                && variables.stream()
                        .map(path -> ((VariableTree) path.getLeaf()).getType())
                        .allMatch(type -> type != null && type.toString().equals("byte[]"));
    }

    /** The call that makes the value: {@code digest()} becomes {@code finish().toBytes()}. */
    Optional<Decision.Left> finish(MethodCall call, String form) {
        int end = source.end(call.select());
        edits.add(new Edit(end - call.name().length(), source.end(call.tree()), "finish()" + form));
        return new ValueFlow(index).follow(call.path());
    }

    /**
     * The call that fills an array which the statement before has made for it: the array is made by {@code finish()},
     * and the call goes.
     */
    Optional<Decision.Left> fill(MethodCall call) {
        Decision.Left left = new Decision.Left(call.tree(), Reason.LENGTH);
        TreePath statement = call.path().getParentPath();
        if (!(statement.getLeaf() instanceof ExpressionStatementTree)
                || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
                || !(call.select().getExpression() instanceof IdentifierTree hasher)) {
            return Optional.of(left);
        }
        int at = block.getStatements().indexOf(statement.getLeaf());
        StatementTree before = at > 0 ? block.getStatements().get(at - 1) : null;
        Tree filled = call.arguments().get(0);
        if (!(before instanceof VariableTree variable)
                || !(filled instanceof IdentifierTree array)
                || !variable.getName().equals(array.getName())
                || !isDefaultArray(variable, hasher)) {
            return Optional.of(left);
        }
        String name = HasherName.renamed(index, hasher.getName().toString());
        replace(variable.getInitializer(), name + ".finish().toBytes()");
        remove(statement.getLeaf());
        ignored.add(hasher);
        ValueFlow flow = new ValueFlow(index);
        flow.ignore(filled);
        flow.add(new TreePath(statement.getParentPath(), variable));
        return flow.follow(new TreePath(new TreePath(statement.getParentPath(), variable), variable.getInitializer()));
    }

    private boolean isDefaultArray(VariableTree variable, IdentifierTree hasher) {
        if (!(variable.getInitializer() instanceof NewArrayTree array)
                || array.getInitializers() != null
                || array.getDimensions().size() != 1) {
            return false;
        }
        ExpressionTree size = array.getDimensions().get(0);
        if (HasherCalls.isNumber(size, HashLibrary.DEFAULT_LENGTH)) {
            return true;
        }
        boolean asked = size instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && library.role(select.getIdentifier().toString(), call) == HashLibrary.Role.SIZE
                && select.getExpression() instanceof IdentifierTree of
                && of.getName().equals(hasher.getName())
                && ignored.add(of);
        return asked;
    }
}

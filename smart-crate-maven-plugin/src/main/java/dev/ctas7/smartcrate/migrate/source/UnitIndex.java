// SPDX-License-Identifier: Apache-2.0
// UNIT_COLLECT_NAMED_PLACES
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Where each name of a source is used, called and declared. */
final class UnitIndex extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Map<String, List<TreePath>> uses = new HashMap<>();
    private final Map<String, List<TreePath>> calls = new HashMap<>();
    private final Map<String, List<TreePath>> methods = new HashMap<>();
    private final Map<String, List<TreePath>> variables = new HashMap<>();

    private final Set<String> types = new HashSet<>();

    private UnitIndex() {}

    static UnitIndex of(CompilationUnitTree unit) {
        UnitIndex index = new UnitIndex();
        index.scan(unit, null);
        return index;
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        put(uses, tree.getName().toString());
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        put(uses, tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        types.add(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        put(methods, tree.getName().toString());
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        put(variables, tree.getName().toString());
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        String name = nameOf(tree.getMethodSelect());
        put(calls, name);
        return super.visitMethodInvocation(tree, null);
    }

    /** Simple names and ends of dotted ones, in the order of the text. */
    List<TreePath> uses(String name) {
        return uses.getOrDefault(name, List.of());
    }

    /** Calls of methods with this name, whoever's they are. */
    List<TreePath> calls(String method) {
        return calls.getOrDefault(method, List.of());
    }

    /** Methods of this name that are declared here. */
    List<TreePath> methods(String name) {
        return methods.getOrDefault(name, List.of());
    }

    /** Fields, parameters and locals with this name. */
    List<TreePath> variables(String name) {
        return variables.getOrDefault(name, List.of());
    }

    /** Whether a type of this name is declared, on whatever level. */
    boolean declares(String type) {
        return types.contains(type);
    }

    /** Whether one place lies in another. */
    static boolean isInside(TreePath path, Tree around) {
        return StreamSupport.stream(path.spliterator(), false).anyMatch(leaf -> leaf == around);
    }

    /** The simple name of an expression that is one or ends in one; else empty. */
    static String nameOf(@Nullable Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    private void put(Map<String, List<TreePath>> map, String name) {
        map.computeIfAbsent(name, key -> new ArrayList<>()).add(getCurrentPath());
    }
}

// SPDX-License-Identifier: Apache-2.0
// TREE_FIND_SUPPRESSING_ANNOTATIONS
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.ctas7.smartcrate.facts.source.WrittenSuppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks a compilation unit and reads every {@code SuppressGate}, alone or inside an annotation that holds several. */
final class SuppressionFinder extends TreeScanner<@Nullable Void, SuppressionFinder.Element> {
    private static final String NAME = "SuppressGate";

    /** More in one source than a person would write: the rest is left out, and silences nothing. */
    private static final int MOST = 1000;

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Places places;
    private final ConstantText constants;
    private final List<WrittenSuppression> found = new ArrayList<>();

    /**
     * What an annotation belongs to.
     *
     * @param scope the type, or the one around it; null outside of all types
     * @param member the member; empty for the type itself
     */
    record Element(@Nullable TypeScope scope, String member) {}

    private SuppressionFinder(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        places = new Places(text);
        constants = ConstantText.of(unit);
    }

    /** All of them, in the order of the text. */
    static List<WrittenSuppression> all(CompilationUnitTree unit, SourcePositions positions, String text) {
        if (!text.contains(NAME) && !text.contains("\\u")) {
            return List.of();
        }
        SuppressionFinder finder = new SuppressionFinder(unit, positions, text);
        finder.scan(unit, new Element(null, ""));
        return finder.found;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, Element around) {
        return scan(tree.getAnnotations(), around);
    }

    @Override
    public @Nullable Void visitModule(ModuleTree tree, Element around) {
        return scan(tree.getAnnotations(), new Element(new TypeScope("module-info"), ""));
    }

    /** A type of the top level, a local or an anonymous one; those that are members of a type never come here. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, Element around) {
        String name = tree.getSimpleName().toString();
        TypeScope outer = around.scope();
        type(tree, outer == null ? new TypeScope(name) : outer.local(name));
        return null;
    }

    private void type(ClassTree tree, TypeScope scope) {
        Element element = new Element(scope, "");
        scan(tree.getModifiers(), element);
        Element inside = new Element(scope, "(type)");
        scan(tree.getTypeParameters(), inside);
        scan(tree.getExtendsClause(), inside);
        scan(tree.getImplementsClause(), inside);
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                type(nested, scope.member(nested.getSimpleName().toString()));
            } else if (member instanceof VariableTree field) {
                member(field.getModifiers(), field, scope, field.getName().toString());
            } else if (member instanceof MethodTree method) {
                member(method.getModifiers(), method, scope, method.getName().toString());
            } else {
                scan(member, new Element(scope, "(initializer)"));
            }
        }
    }

    /** The member's own annotations, and then what stands inside it: no finding is about a parameter or a variable. */
    private void member(Tree modifiers, Tree member, TypeScope scope, String name) {
        scan(modifiers, new Element(scope, name));
        Element inside = new Element(scope, name + "(inside)");
        if (member instanceof MethodTree method) {
            scan(method.getReturnType(), inside);
            scan(method.getTypeParameters(), inside);
            for (VariableTree parameter : method.getParameters()) {
                scan(parameter, new Element(scope, name + "(" + parameter.getName() + ")"));
            }
            scan(method.getThrows(), inside);
            scan(method.getBody(), inside);
        } else if (member instanceof VariableTree field) {
            scan(field.getType(), inside);
            scan(field.getInitializer(), inside);
        }
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, Element element) {
        if (TypeMarks.simpleName(tree).equals(NAME)) {
            keep(tree, element);
            return null;
        }
        return super.visitAnnotation(tree, element);
    }

    private void keep(AnnotationTree tree, Element element) {
        Map<String, ConstantText.Value> values = new HashMap<>();
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assigned) {
                values.put(assigned.getVariable().toString(), constants.of(assigned.getExpression()));
            }
        }
        ConstantText.Value nothing = new ConstantText.Value("", true);
        ConstantText.Value rule = values.getOrDefault("rule", nothing);
        ConstantText.Value reason = values.getOrDefault("reason", nothing);
        ConstantText.Value until = values.getOrDefault("until", nothing);
        TypeScope scope = element.scope();
        long start = positions.getStartPosition(unit, tree);
        WrittenSuppression read = new WrittenSuppression(
                scope == null ? "" : scope.name(),
                element.member(),
                rule.text(),
                reason.text(),
                until.text(),
                places.line(start),
                places.column(start),
                rule.known() && reason.known() && until.known());
        // The parser copies the annotations of a record's component to the parameters of its compact constructor.
        boolean copied = found.stream().anyMatch(one -> one.line() == read.line() && one.column() == read.column());
        if (found.size() < MOST && !copied) {
            found.add(read);
        }
    }
}

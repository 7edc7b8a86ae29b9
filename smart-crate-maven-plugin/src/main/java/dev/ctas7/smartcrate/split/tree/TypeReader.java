// SPDX-License-Identifier: Apache-2.0
// TYPE_READ_MEMBER_OUTLINES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Reads one top-level type: first what it declares, then what each declaration uses. */
final class TypeReader {
    private final ClassTree type;
    private final LineRanges ranges;
    private final int previous;
    private final Declared declared;
    private final List<Tree> trees = new ArrayList<>();

    TypeReader(ClassTree type, LineRanges ranges, int previous, List<ImportLine> imports) {
        this.type = type;
        this.ranges = ranges;
        this.previous = previous;
        this.declared = new Declared(type.getSimpleName().toString(), imports);
    }

    TypeOutline read() {
        for (Tree tree : type.getMembers()) {
            if (tree instanceof VariableTree || tree instanceof MethodTree || isBody(tree)) {
                declared.add(trees.size(), tree);
                trees.add(tree);
            }
        }
        return new TypeOutline(
                type.getSimpleName().toString(),
                kind(type),
                type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                supertyped(type),
                ranges.first(type, previous),
                ranges.last(type),
                members());
    }

    private static boolean isBody(Tree tree) {
        return tree instanceof ClassTree || tree instanceof BlockTree;
    }

    private List<MemberOutline> members() {
        List<MemberOutline> members = new ArrayList<>();
        int last = ranges.bodyLine(type, trees);
        long offset = -1;
        for (Tree tree : trees) {
            // Of several fields in one declaration, the first has the lines.
            boolean joined = ranges.offset(tree) == offset || isComponent(tree);
            int end = isComponent(tree) ? last : ranges.last(tree);
            int first = joined ? end + 1 : ranges.first(tree, last);
            members.add(member(tree, first, end));
            offset = ranges.offset(tree);
            last = Math.max(last, end);
        }
        return members;
    }

    private MemberOutline member(Tree tree, int first, int last) {
        Set<Trait> traits = Traits.of(tree, isContract());
        if (ranges.documented(tree, Math.min(first, last))) {
            traits.add(Trait.DOCUMENTED);
        }
        ReferenceScanner scanner = new ReferenceScanner(declared);
        scanner.scan(tree, null);
        if (scanner.returnsThis()) {
            traits.add(Trait.RETURNS_THIS);
        }
        return new MemberOutline(
                Traits.name(tree),
                kindOf(tree),
                Traits.access(tree, isContract()),
                traits,
                tree instanceof MethodTree method ? method.getParameters().size() : 0,
                first,
                last,
                Traits.typeName(tree),
                tree instanceof ClassTree nested ? Traits.privates(nested) : Set.of(),
                scanner.uses(declared.position(tree)));
    }

    private Kind kindOf(Tree tree) {
        if (tree instanceof ClassTree) {
            return Kind.TYPE;
        }
        if (tree instanceof BlockTree) {
            return Kind.INITIALISER;
        }
        if (tree instanceof MethodTree method) {
            return method.getReturnType() == null ? Kind.CONSTRUCTOR : Kind.METHOD;
        }
        if (isComponent(tree)) {
            return Kind.COMPONENT;
        }
        return isConstant(tree) ? Kind.ENUM_CONSTANT : Kind.FIELD;
    }

    private boolean isComponent(Tree tree) {
        return type.getKind() == Tree.Kind.RECORD
                && tree instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** Only its constants can make instances of an enum. */
    private boolean isConstant(Tree tree) {
        return type.getKind() == Tree.Kind.ENUM
                && tree instanceof VariableTree field
                && field.getInitializer() instanceof NewClassTree made
                && made.getIdentifier().toString().equals(type.getSimpleName().toString());
    }

    private boolean isContract() {
        return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    static boolean supertyped(ClassTree type) {
        return type.getExtendsClause() != null || !type.getImplementsClause().isEmpty();
    }

    private static TypeOutline.Kind kind(ClassTree type) {
        return switch (type.getKind()) {
            case INTERFACE -> TypeOutline.Kind.INTERFACE;
            case ENUM -> TypeOutline.Kind.ENUM;
            case RECORD -> TypeOutline.Kind.RECORD;
            case ANNOTATION_TYPE -> TypeOutline.Kind.ANNOTATION;
            default -> TypeOutline.Kind.CLASS;
        };
    }
}

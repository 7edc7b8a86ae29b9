// SPDX-License-Identifier: Apache-2.0
// REFERENCES_FIND_MEMBER_USES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which of its type's members one declaration names, in expressions. */
final class ReferenceScanner extends ScopedScanner {
    private static final String THIS = "this";
    private static final String SUPER = "super";

    private boolean returnsThis;

    ReferenceScanner(Declared declared) {
        super(declared);
    }

    boolean returnsThis() {
        return returnsThis;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        String name = tree.getName().toString();
        found.name(name);
        if (name.equals(THIS)) {
            found.self(scopes.outermost());
        } else if (scopes.typeOf(name) == null) {
            variable(name);
        }
        return null;
    }

    private void variable(String name) {
        Integer field = declared.field(name);
        Integer nested = declared.nested(name);
        if (field != null) {
            found.member(field);
        } else if (nested != null) {
            found.member(nested);
        } else if (!Character.isUpperCase(name.codePointAt(0)) && !declared.imports(name) && scopes.outermost()) {
            found.inherited(name);
        }
    }

    /** The names before the equals signs are the annotation's, not the type's. */
    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        scan(tree.getAnnotationType(), nothing);
        for (ExpressionTree argument : tree.getArguments()) {
            scan(argument instanceof AssignmentTree named ? named.getExpression() : argument, nothing);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        String name = tree.getIdentifier().toString();
        ExpressionTree from = tree.getExpression();
        if (name.equals(THIS)) {
            found.self(isOuterName(from));
        } else if (isOuter(from)) {
            found.name(name);
            Integer field = declared.field(name);
            Integer nested = declared.nested(name);
            if (field != null || nested != null) {
                found.member(field != null ? field : nested);
            }
        } else {
            touch(from, name);
            // A package's parts are no members of a supertype.
            if (!isPlainName(from) || scopes.typeOf(from.toString()) != null || isKnown(from.toString())) {
                scan(from, nothing);
            } else {
                found.name(from.toString());
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        scan(tree.getTypeArguments(), nothing);
        scan(tree.getArguments(), nothing);
        int arguments = tree.getArguments().size();
        ExpressionTree select = tree.getMethodSelect();
        if (select instanceof IdentifierTree plain) {
            call(plain.getName().toString(), arguments);
        } else if (select instanceof MemberSelectTree chosen) {
            String name = chosen.getIdentifier().toString();
            if (isOuter(chosen.getExpression()) && declared.hasMethod(name)) {
                found.name(name);
                found.members(declared.methods(name, arguments));
            } else if (isNamed(chosen.getExpression(), SUPER)) {
                found.superior(scopes.outermost());
            } else {
                touch(chosen.getExpression(), name);
                scanTarget(chosen.getExpression());
            }
        }
        return null;
    }

    private void scanTarget(ExpressionTree target) {
        if (!isNamed(target, THIS)) {
            scan(target, null);
        }
    }

    private void call(String name, int arguments) {
        found.name(name);
        if (name.equals(SUPER)) {
            return;
        }
        if (name.equals(THIS)) {
            found.members(scopes.outermost() ? declared.methods("<init>", arguments) : List.of());
        } else if (!scopes.hidesMethod(name)) {
            found.members(declared.methods(name, arguments));
            if (!declared.hasMethod(name) && !declared.imports(name) && scopes.outermost()) {
                found.inherited(name);
            }
        }
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        String name = Traits.simpleName(tree.getIdentifier());
        if (name.equals(declared.type())) {
            found.members(declared.methods("<init>", tree.getArguments().size()));
        } else if (declared.nested(name) != null) {
            found.touched(name, "<init>");
        }
        return super.visitNewClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        ExpressionTree from = tree.getQualifierExpression();
        if (isOuter(from)) {
            found.members(declared.methods(tree.getName().toString(), -1));
        } else if (isNamed(from, SUPER)) {
            found.superior(scopes.outermost());
        } else {
            scan(from, nothing);
        }
        return null;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        write(tree.getVariable());
        return super.visitAssignment(tree, nothing);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        write(tree.getVariable());
        return super.visitCompoundAssignment(tree, nothing);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                write(tree.getExpression());
            default -> {}
        }
        return super.visitUnary(tree, nothing);
    }

    private void write(ExpressionTree target) {
        String name = target instanceof MemberSelectTree select && isOuter(select.getExpression())
                ? select.getIdentifier().toString()
                : target.toString();
        boolean local = target instanceof IdentifierTree && scopes.typeOf(name) != null;
        Integer field = declared.field(name);
        if (field != null && !local) {
            found.write(field);
        }
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        ExpressionTree value = tree.getExpression();
        if (value != null && isNamed(value, THIS) && scopes.outermost()) {
            returnsThis = true;
        }
        return super.visitReturn(tree, nothing);
    }
}

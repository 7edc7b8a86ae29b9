// SPDX-License-Identifier: Apache-2.0
// TREE_FIND_TYPE_ANNOTATIONS
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.List;

/** Looks for annotations on types by their simple names. */
final class TypeMarks {
    private static final String ENTRY_POINT = "AssertHasFoundationCore";
    private static final String GENERATED = "Generated";

    private TypeMarks() {}

    /** Whether one of the types, or one declared as a member below them, is an entry point. */
    static boolean entryPoint(List<? extends Tree> trees) {
        return trees.stream()
                .anyMatch(tree ->
                        tree instanceof ClassTree type && (marked(type, ENTRY_POINT) || entryPoint(type.getMembers())));
    }

    /** Whether one of the types themselves was generated. */
    static boolean generated(List<? extends Tree> trees) {
        return trees.stream().anyMatch(tree -> tree instanceof ClassTree type && marked(type, GENERATED));
    }

    private static boolean marked(ClassTree type, String name) {
        return type.getModifiers().getAnnotations().stream()
                .map(TypeMarks::simpleName)
                .anyMatch(name::equals);
    }

    /** The last part of an annotation's name. */
    static String simpleName(AnnotationTree annotation) {
        Tree type = annotation.getAnnotationType();
        if (type instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier().toString();
        }
        return type instanceof IdentifierTree simple ? simple.getName().toString() : "";
    }
}

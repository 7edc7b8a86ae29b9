// SPDX-License-Identifier: Apache-2.0
// TRAITS_READ_MEMBER_DECLARATION
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Access;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a declaration's own modifiers, annotations and types say. */
final class Traits {
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");
    private static final Set<String> FIXTURES =
            Set.of("BeforeEach", "AfterEach", "BeforeAll", "AfterAll", "Before", "After", "BeforeClass", "AfterClass");

    private Traits() {}

    static Set<Trait> of(Tree tree, boolean contract) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        ModifiersTree modifiers = modifiers(tree);
        if (modifiers != null) {
            Set<Modifier> flags = modifiers.getFlags();
            add(traits, Trait.STATIC, flags.contains(Modifier.STATIC) || isImplicitlyStatic(tree, contract));
            add(traits, Trait.FINAL, flags.contains(Modifier.FINAL) || (contract && tree instanceof VariableTree));
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                String name = simpleName(annotation.getAnnotationType());
                add(traits, Trait.OVERRIDES, name.equals("Override"));
                add(traits, Trait.TEST, TESTS.contains(name));
                add(traits, Trait.FIXTURE, FIXTURES.contains(name));
            }
        } else if (tree instanceof BlockTree block) {
            add(traits, Trait.STATIC, block.isStatic());
        }
        if (tree instanceof MethodTree method) {
            add(traits, Trait.ABSTRACT, method.getBody() == null);
            add(traits, Trait.VARARGS, isVarargs(method));
        }
        add(traits, Trait.EXTENDS, tree instanceof ClassTree type && TypeReader.supertyped(type));
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** A varargs parameter's type ends with the three dots in the tree's own words. */
    private static boolean isVarargs(MethodTree method) {
        int count = method.getParameters().size();
        return count > 0 && method.getParameters().get(count - 1).toString().contains("...");
    }

    private static boolean isImplicitlyStatic(Tree tree, boolean contract) {
        return switch (tree.getKind()) {
            case INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> true;
            case CLASS, VARIABLE -> contract;
            default -> false;
        };
    }

    static Access access(Tree tree, boolean contract) {
        ModifiersTree modifiers = modifiers(tree);
        Set<Modifier> flags = modifiers == null ? Set.of(Modifier.PRIVATE) : modifiers.getFlags();
        if (flags.contains(Modifier.PRIVATE)) {
            return Access.PRIVATE;
        }
        if (flags.contains(Modifier.PUBLIC) || contract) {
            return Access.PUBLIC;
        }
        return flags.contains(Modifier.PROTECTED) ? Access.PROTECTED : Access.PACKAGE;
    }

    static @Nullable ModifiersTree modifiers(Tree tree) {
        if (tree instanceof MethodTree method) {
            return method.getModifiers();
        }
        if (tree instanceof VariableTree field) {
            return field.getModifiers();
        }
        return tree instanceof ClassTree type ? type.getModifiers() : null;
    }

    static String name(Tree tree) {
        if (tree instanceof MethodTree method) {
            return method.getName().toString();
        }
        if (tree instanceof VariableTree field) {
            return field.getName().toString();
        }
        return tree instanceof ClassTree type ? type.getSimpleName().toString() : "<clinit>";
    }

    static String typeName(Tree tree) {
        if (tree instanceof MethodTree method) {
            return method.getReturnType() == null ? "" : simpleName(method.getReturnType());
        }
        return tree instanceof VariableTree field && field.getType() != null ? simpleName(field.getType()) : "";
    }

    /** The name of a type without package, arguments and brackets. */
    static String simpleName(Tree type) {
        if (type instanceof ParameterizedTypeTree parameterized) {
            return simpleName(parameterized.getType());
        }
        if (type instanceof ArrayTypeTree array) {
            return simpleName(array.getType());
        }
        if (type instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return type.toString();
    }

    static Set<String> privates(ClassTree type) {
        Set<String> names = new HashSet<>();
        for (Tree member : type.getMembers()) {
            ModifiersTree modifiers = modifiers(member);
            if (modifiers != null && modifiers.getFlags().contains(Modifier.PRIVATE)) {
                names.add(name(member));
            }
        }
        return names;
    }
}

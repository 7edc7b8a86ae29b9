// SPDX-License-Identifier: Apache-2.0
// DECLARED_FIND_MEMBER_NAMES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of a top-level type's members stand for. */
final class Declared {
    private final String type;
    private final Map<Tree, Integer> positions = new IdentityHashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, List<MethodTree>> methods = new HashMap<>();
    private final Set<String> imported = new HashSet<>();

    Declared(String type, List<ImportLine> imports) {
        this.type = type;
        imports.stream().filter(ImportLine::isStatic).map(ImportLine::name).forEach(imported::add);
    }

    void add(int position, Tree tree) {
        positions.put(tree, position);
        if (tree instanceof VariableTree field) {
            fields.put(field.getName().toString(), position);
        } else if (tree instanceof ClassTree nested) {
            types.put(nested.getSimpleName().toString(), position);
        } else if (tree instanceof MethodTree method) {
            methods.computeIfAbsent(method.getName().toString(), name -> new ArrayList<>())
                    .add(method);
        }
    }

    /** The type's own simple name. */
    String type() {
        return type;
    }

    int position(Tree tree) {
        return positions.getOrDefault(tree, -1);
    }

    @Nullable
    Integer field(String name) {
        return fields.get(name);
    }

    @Nullable
    Integer nested(String name) {
        return types.get(name);
    }

    /** Whether a static import may bring the name in. */
    boolean imports(String name) {
        return imported.contains(name) || imported.contains("*");
    }

    boolean hasMethod(String name) {
        return methods.containsKey(name);
    }

    /** The methods of that name which take so many arguments; all of that name for a negative number. */
    List<Integer> methods(String name, int arguments) {
        List<Integer> fitting = new ArrayList<>();
        for (MethodTree method : methods.getOrDefault(name, List.of())) {
            if (arguments < 0 || takes(method, arguments)) {
                fitting.add(position(method));
            }
        }
        return fitting;
    }

    private static boolean takes(MethodTree method, int arguments) {
        int parameters = method.getParameters().size();
        return parameters == arguments
                || (parameters <= arguments + 1 && Traits.of(method, false).contains(MemberOutline.Trait.VARARGS));
    }
}

// SPDX-License-Identifier: Apache-2.0
// SCOPES_HOLD_LOCAL_NAMES
package dev.ctas7.smartcrate.split.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that hide a type's members at one place: locals, parameters, and members of classes in between. */
final class Scopes {
    private record Scope(Map<String, String> variables, Set<String> methods) {}

    private final Deque<Scope> open = new ArrayDeque<>();
    private int classes;

    Scopes() {
        enter();
    }

    void enter() {
        open.push(new Scope(new HashMap<>(), new HashSet<>()));
    }

    void leave() {
        open.pop();
    }

    void enterClass() {
        enter();
        classes++;
    }

    void leaveClass() {
        leave();
        classes--;
    }

    /** Whether {@code this} is the top-level type's instance. */
    boolean outermost() {
        return classes == 0;
    }

    /** Declares a variable in the innermost scope. A pattern's variable may live on after its statement, so it does. */
    void variable(String name, String type) {
        current().variables().put(name, type);
    }

    void method(String name) {
        current().methods().add(name);
    }

    /** The type of a variable in scope, empty when it is not known; null when there is no such variable. */
    @Nullable
    String typeOf(String name) {
        for (Scope scope : open) {
            String type = scope.variables().get(name);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    boolean hidesMethod(String name) {
        return open.stream().anyMatch(scope -> scope.methods().contains(name));
    }

    private Scope current() {
        return open.element();
    }
}

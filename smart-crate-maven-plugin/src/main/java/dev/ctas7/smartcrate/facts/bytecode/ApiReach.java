// SPDX-License-Identifier: Apache-2.0
// API_DECIDE_REACHABLE_CLASS
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Decides which classes callers outside can name: those that are public or protected, and so is all around them.
 *
 * <p>A class nested in one that cannot be named is a member of its subclasses as well, and can be named there. The time
 * follows the number of classes, whatever they say of each other.
 */
final class ApiReach {
    private final Map<String, ApiShape> shapes;
    private final Map<String, List<ApiShape>> nested = new HashMap<>();
    private final Set<String> reachable = new HashSet<>();
    private final Set<String> lent = new HashSet<>();
    private final Set<String> lentToHeirs = new HashSet<>();
    private final Deque<Host> left = new ArrayDeque<>();

    /** A class whose members can be named, the protected ones too if it can be extended. */
    private record Host(String name, boolean extensible) {}

    ApiReach(Map<String, ApiShape> shapes) {
        this.shapes = shapes;
        for (ApiShape shape : shapes.values()) {
            String outer = shape.outer();
            if (outer != null && shapes.containsKey(outer)) {
                nested.computeIfAbsent(outer, name -> new ArrayList<>()).add(shape);
            } else {
                reach(shape, true);
            }
        }
        while (!left.isEmpty()) {
            lend(left.remove());
        }
    }

    boolean accessible(ApiShape shape) {
        return reachable.contains(shape.name());
    }

    private void reach(ApiShape shape, boolean extensible) {
        int wanted = extensible ? Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED : Opcodes.ACC_PUBLIC;
        if ((shape.access() & wanted) != 0 && reachable.add(shape.name())) {
            lend(shape.name(), shape.extensible());
        }
    }

    private void lend(String name, boolean extensible) {
        if ((extensible ? lentToHeirs : lent).add(name)) {
            left.add(new Host(name, extensible));
        }
    }

    private void lend(Host host) {
        ApiShape shape = shapes.get(host.name());
        if (shape == null) {
            return;
        }
        for (ApiShape member : nested.getOrDefault(host.name(), List.of())) {
            reach(member, host.extensible());
        }
        for (String supertype : shape.supertypes()) {
            lend(supertype, host.extensible());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// MEMBERS_MEASURE_SHARED_STATE
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeField;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/**
 * Which members of a class belong together, after LCOM4 (Hitz and Montazeri 1995): methods that use the same field or
 * each other do. A nested or anonymous class counts as one member of its outer class.
 *
 * <p>Constructors, constants, {@code equals}, {@code hashCode}, {@code toString} and accessors do not count: they touch
 * everything, or nothing that tells.
 */
final class Cohesion {
    /** A field with one method on it is a detail; from two methods on somebody could want it elsewhere. */
    private static final int FEWEST_METHODS = 2;

    private static final Set<String> COMMON =
            Set.of("<init>", "<clinit>", "equals", "hashCode", "toString", "values", "$values");

    private final CodeClass type;
    private final Map<String, String> parent = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> methods = new HashSet<>();

    private Cohesion(CodeClass type) {
        this.type = type;
    }

    /** The cohesion of a top-level class; the others of its source are given for the uses of those nested in it. */
    static Cohesion of(CodeClass type, List<CodeClass> all) {
        Cohesion cohesion = new Cohesion(type);
        type.fields().forEach(cohesion::addField);
        for (CodeMethod method : type.methods()) {
            if (!COMMON.contains(method.name().name()) && !isAccessor(method)) {
                cohesion.addMethod(method);
            }
        }
        for (CodeClass nested : all) {
            if (!nested.name().equals(type.name()) && nested.outermost().equals(type.name())) {
                nested.methods()
                        .forEach(method -> method.uses().forEach(use -> cohesion.join(nested.name(), use.target())));
            }
        }
        return cohesion;
    }

    /** The names in each group of members that has state and more than one method, sorted. */
    List<List<String>> groups() {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> stateful = new HashSet<>();
        fields.forEach(field -> stateful.add(root(field)));
        for (String node : parent.keySet()) {
            if (fields.contains(node) || methods.contains(node)) {
                names.computeIfAbsent(root(node), key -> new TreeSet<>()).add(shown(node));
                counts.merge(root(node), methods.contains(node) ? 1 : 0, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .filter(group ->
                        stateful.contains(group.getKey()) && counts.getOrDefault(group.getKey(), 0) >= FEWEST_METHODS)
                .map(group -> List.copyOf(group.getValue()))
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private void addField(CodeField field) {
        boolean constant = (field.access() & Opcodes.ACC_STATIC) != 0 && (field.access() & Opcodes.ACC_FINAL) != 0;
        if (!constant && (field.access() & Opcodes.ACC_SYNTHETIC) == 0) {
            fields.add(node(field.name()));
            root(node(field.name()));
        }
    }

    private void addMethod(CodeMethod method) {
        String own = node(method.name());
        root(own);
        if ((method.access() & Opcodes.ACC_SYNTHETIC) == 0) {
            methods.add(own);
        }
        method.uses().forEach(use -> join(own, use.target()));
    }

    /** Joins a member to another of the class, or to a class nested in it; what is used elsewhere joins nobody. */
    private void join(String from, CodeName target) {
        boolean nested = target.owner().startsWith(type.name() + "$");
        boolean constant = target.owner().equals(type.name()) && !isMember(target);
        if (nested || (target.owner().equals(type.name()) && !constant)) {
            parent.put(root(from), root(nested ? target.owner() : node(target)));
        }
    }

    private boolean isMember(CodeName target) {
        return fields.contains(node(target))
                || (target.descriptor().startsWith("(") && !COMMON.contains(target.name()));
    }

    private String root(String node) {
        String at = node;
        parent.putIfAbsent(at, at);
        while (!parent.getOrDefault(at, at).equals(at)) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    /** Whether a method only gives or takes one field. */
    private static boolean isAccessor(CodeMethod method) {
        return method.uses().size() == 1
                && (method.uses().get(0).kind() == CodeUse.Kind.READ_FIELD
                        || method.uses().get(0).kind() == CodeUse.Kind.WRITE_FIELD);
    }

    private static String node(CodeName name) {
        return name.name() + " " + name.descriptor();
    }

    private static String shown(String node) {
        return node.substring(0, node.indexOf(' '));
    }
}

// SPDX-License-Identifier: Apache-2.0
// CALL_COLLECT_GRAPH_EDGES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Makes a call graph of a crate's bodies. */
final class CallGraphBuilder {
    private final CrateTypes types;
    private final CrateMembers members;
    private final Targets targets;
    private final LambdaHolders holders;
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList lines = new IntList();
    private final Map<Effect, DirectUses> direct = new EnumMap<>(Effect.class);
    /** For each node the last body that was seen to call it, plus one. */
    private int[] called;

    /** What the body that is being looked at has already. */
    private final Set<Effect> had = EnumSet.noneOf(Effect.class);

    private CallGraphBuilder(List<CodeClass> classes, KnownEffects known) {
        this.types = new CrateTypes(classes);
        this.members = new CrateMembers(types);
        this.targets = new Targets(types, members, known);
        this.holders = new LambdaHolders(members);
        this.called = new int[members.count() + 64];
    }

    /** The graph of classes that are sorted by name. */
    static CallGraph build(List<CodeClass> classes, KnownEffects known) {
        CallGraphBuilder builder = new CallGraphBuilder(classes, known);
        int number = 0;
        for (CrateType type : builder.types.all()) {
            for (CodeMethod method : type.code().methods()) {
                builder.addBody(number++, type, method);
            }
        }
        return builder.graph();
    }

    private CallGraph graph() {
        List<List<Integer>> choices = targets.choices();
        for (int choice = 0; choice < choices.size(); choice++) {
            for (int body : choices.get(choice)) {
                edge(members.count() + choice, body, 0);
            }
        }
        int nodes = members.count() + choices.size();
        return new CallGraph(nodes, members, new Callers(nodes, from, to, lines), direct, holders, choices);
    }

    private void addBody(int number, CrateType type, CodeMethod method) {
        had.clear();
        if ((method.access() & Opcodes.ACC_NATIVE) != 0) {
            addDirect(number, Effect.NATIVE, method.name(), 0);
        }
        for (CodeUse use : method.uses()) {
            addUse(number, type, method, use);
        }
        if (method.name().name().equals("<clinit>")) {
            // The JVM initialises the superclass before.
            call(number, members.initialiser(type.superclass()), 0);
        }
    }

    private void addUse(int number, CrateType type, CodeMethod method, CodeUse use) {
        Target target = targets.of(use);
        for (int node : target.nodes()) {
            call(number, node, use.line());
            if (use.kind() == CodeUse.Kind.HANDLE) {
                holders.note(number, node);
            }
        }
        int initialiser = target.initialiser();
        if (initialiser != CrateMembers.NONE && !hasRun(initialiser, type)) {
            call(number, initialiser, use.line());
        }
        if (!target.outside().isEmpty() && !SwitchTables.isPart(type, method, use)) {
            for (Target.Outside outside : target.outside()) {
                outside.effects().forEach(effect -> addDirect(number, effect, outside.member(), use.line()));
            }
        }
    }

    /** Whether a static initialiser is that of a class itself or of one above it. */
    private boolean hasRun(int initialiser, CrateType type) {
        String owner = members.method(initialiser).name().owner();
        CrateType at = type;
        while (at != null && !at.code().name().equals(owner)) {
            at = at.superclass();
        }
        return at != null;
    }

    private void call(int caller, int node, int line) {
        if (node == CrateMembers.NONE) {
            return;
        }
        if (node >= called.length) {
            called = Arrays.copyOf(called, 2 * node);
        }
        if (called[node] != caller + 1) {
            called[node] = caller + 1;
            edge(caller, node, line);
        }
    }

    private void edge(int caller, int node, int line) {
        from.add(caller);
        to.add(node);
        lines.add(line);
    }

    private void addDirect(int method, Effect effect, CodeName member, int line) {
        if (had.add(effect)) {
            direct.computeIfAbsent(effect, missing -> new DirectUses()).add(method, member, line);
        }
    }
}

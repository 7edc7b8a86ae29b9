// SPDX-License-Identifier: Apache-2.0
// BODY_FIND_VALUE_ORIGINS
package dev.ctas7.smartcrate.facts.traits.flow;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Where the values that a body's instructions take come from; within this body, whatever the order of its branches. */
public final class ValueFlow {
    private final Map<AbstractInsnNode, List<Set<AbstractInsnNode>>> operands;
    private final Map<AbstractInsnNode, Set<AbstractInsnNode>> contents = new HashMap<>();

    private ValueFlow(Map<AbstractInsnNode, List<Set<AbstractInsnNode>>> operands) {
        this.operands = operands;
    }

    /** Analyses a body that has instructions. */
    static ValueFlow of(String owner, MethodNode method) throws AnalyzerException {
        OriginInterpreter interpreter = new OriginInterpreter();
        new Analyzer<>(interpreter).analyze(owner, method);
        ValueFlow flow = new ValueFlow(interpreter.operands());
        for (AbstractInsnNode insn : method.instructions) {
            flow.collectContents(insn);
        }
        return flow;
    }

    /** The producers of an instruction's operand, the receiver of a call first; empty for one that it does not have. */
    public Set<AbstractInsnNode> operand(AbstractInsnNode insn, int index) {
        List<Set<AbstractInsnNode>> all = operands.getOrDefault(insn, List.of());
        return index < all.size() ? Collections.unmodifiableSet(all.get(index)) : Set.of();
    }

    /** How many operands an instruction takes; 0 where no path leads to it. */
    public int operands(AbstractInsnNode insn) {
        return operands.getOrDefault(insn, List.of()).size();
    }

    /**
     * All instructions that a value is made from.
     *
     * @param value its producers, which belong to the answer
     * @param through which instructions pass on what they take, and what was put into the object that they make
     */
    public Set<AbstractInsnNode> sources(Set<AbstractInsnNode> value, Predicate<AbstractInsnNode> through) {
        Set<AbstractInsnNode> found = new HashSet<>(value);
        Deque<AbstractInsnNode> open = new ArrayDeque<>(value);
        while (!open.isEmpty()) {
            AbstractInsnNode insn = open.pop();
            if (through.test(insn)) {
                add(contents.getOrDefault(insn, Set.of()), found, open);
                operands.getOrDefault(insn, List.of()).forEach(operand -> add(operand, found, open));
            }
        }
        return found;
    }

    private static void add(Set<AbstractInsnNode> more, Set<AbstractInsnNode> found, Deque<AbstractInsnNode> open) {
        for (AbstractInsnNode insn : more) {
            if (found.add(insn)) {
                open.push(insn);
            }
        }
    }

    /** What is stored in an array or given to a call on an object belongs to whoever made that array or object. */
    private void collectContents(AbstractInsnNode insn) {
        boolean stores = insn.getOpcode() >= Opcodes.IASTORE && insn.getOpcode() <= Opcodes.SASTORE;
        boolean calls = insn instanceof MethodInsnNode && insn.getOpcode() != Opcodes.INVOKESTATIC;
        if (!stores && !calls) {
            return;
        }
        for (AbstractInsnNode made : operand(insn, 0)) {
            for (int i = stores ? 2 : 1; i < operands(insn); i++) {
                contents.computeIfAbsent(made, key -> new HashSet<>()).addAll(operand(insn, i));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// VALUE_FIND_PRODUCING_INSTRUCTION
package dev.ctas7.smartcrate.facts.traits.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Follows each value to the instructions that produced it, through local variables, copies and casts, and notes which
 * values each instruction takes. Values only gain origins while a body is analysed, so what is noted last is complete.
 */
final class OriginInterpreter extends SourceInterpreter {
    private static final Set<String> FLUENT =
            Set.of("java/lang/StringBuilder", "java/lang/StringBuffer", "java/util/StringJoiner");

    private final Map<AbstractInsnNode, List<Set<AbstractInsnNode>>> operands = new HashMap<>();

    OriginInterpreter() {
        super(Opcodes.ASM9);
    }

    Map<AbstractInsnNode, List<Set<AbstractInsnNode>>> operands() {
        return operands;
    }

    @Override
    public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return new SourceValue(type.getSize(), new ParameterNode(local, type));
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode insn, SourceValue value) {
        note(insn, List.of(value));
        return value;
    }

    @Override
    public SourceValue unaryOperation(AbstractInsnNode insn, SourceValue value) {
        note(insn, List.of(value));
        return insn.getOpcode() == Opcodes.CHECKCAST ? value : super.unaryOperation(insn, value);
    }

    @Override
    public SourceValue binaryOperation(AbstractInsnNode insn, SourceValue one, SourceValue two) {
        note(insn, List.of(one, two));
        return super.binaryOperation(insn, one, two);
    }

    @Override
    public SourceValue ternaryOperation(AbstractInsnNode insn, SourceValue one, SourceValue two, SourceValue three) {
        note(insn, List.of(one, two, three));
        return super.ternaryOperation(insn, one, two, three);
    }

    @Override
    public SourceValue naryOperation(AbstractInsnNode insn, List<? extends SourceValue> values) {
        note(insn, values);
        return insn instanceof MethodInsnNode call && isFluent(call) && !values.isEmpty()
                ? values.get(0)
                : super.naryOperation(insn, values);
    }

    /** Whether a call answers the very object that it is called on. */
    private static boolean isFluent(MethodInsnNode call) {
        return FLUENT.contains(call.owner) && call.desc.endsWith(")L" + call.owner + ";");
    }

    private void note(AbstractInsnNode insn, List<? extends SourceValue> values) {
        List<Set<AbstractInsnNode>> noted = operands.computeIfAbsent(insn, key -> new ArrayList<>());
        for (int i = 0; i < values.size(); i++) {
            if (i == noted.size()) {
                noted.add(new HashSet<>());
            }
            noted.get(i).addAll(values.get(i).insns);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// VALUE_FIND_CONSTANT_ORIGIN
package dev.ctas7.smartcrate.facts.traits.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** Values that are written in the code. */
final class Constants {
    /** What a concatenation's recipe has where a value goes (JDK's {@code StringConcatFactory}). */
    private static final String VALUE = "[\u0001\u0002]";

    private Constants() {}

    /** The number that a value always is. */
    static Optional<Integer> number(Set<AbstractInsnNode> value) {
        return value.size() == 1 ? number(value.iterator().next()) : Optional.empty();
    }

    /** Whether a value is always true. */
    static boolean isTrue(Set<AbstractInsnNode> value) {
        return number(value).filter(number -> number == 1).isPresent();
    }

    /** Whether an instruction only puts a constant on the stack, {@code null} among them. */
    static boolean isConstant(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode == Opcodes.ACONST_NULL
                || insn instanceof LdcInsnNode
                || number(insn).isPresent();
    }

    /** The texts that an instruction holds: a string, or the constant parts of a concatenation. */
    static List<String> texts(AbstractInsnNode insn) {
        List<String> texts = new ArrayList<>();
        if (insn instanceof LdcInsnNode constant && constant.cst instanceof String text) {
            texts.add(text);
        } else if (insn instanceof InvokeDynamicInsnNode dynamic && dynamic.name.equals("makeConcatWithConstants")) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof String recipe) {
                    texts.add(recipe.replaceAll(VALUE, " "));
                }
            }
        }
        return texts;
    }

    private static Optional<Integer> number(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Optional.of(opcode - Opcodes.ICONST_0);
        }
        if (insn instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
            return Optional.of(push.operand);
        }
        return insn instanceof LdcInsnNode constant && constant.cst instanceof Integer number
                ? Optional.of(number)
                : Optional.empty();
    }
}

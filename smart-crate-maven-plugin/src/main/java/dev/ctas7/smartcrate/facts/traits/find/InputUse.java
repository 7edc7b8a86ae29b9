// SPDX-License-Identifier: Apache-2.0
// INPUT_CLASSIFY_INSTRUCTION_USE
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import dev.ctas7.smartcrate.facts.traits.flow.ParameterNode;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the instructions of a body do with one parameter: decide by it, pass it on, keep it. */
final class InputUse {
    /** A method of such a name refuses what it does not like. */
    private static final Pattern VALIDATES =
            Pattern.compile("(require(?!nonnull)|check|valid|verif|ensure|assert|is[^t]|has"
                    + "|match|accept|parse|decode|valueof|reject|sanit|normali|test|find|contains|scan|screen).*");

    /** The JDK's own types look at a value; who gets it from them is seen where it goes next. */
    private static final Pattern LOOKS =
            Pattern.compile("java/(lang|util|text|io)/.*|java/nio/(charset/.*|\\w+Buffer)");

    private final MethodBody body;
    private final Set<AbstractInsnNode> parameter;
    private boolean kept;

    InputUse(MethodBody body, ParameterNode parameter) {
        this.body = body;
        this.parameter = Set.of(parameter);
    }

    /** Whether what happens next, or what is answered, depends on the content. Comparing with null is no look at it. */
    boolean decides(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        boolean branch = (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ACMPNE)
                || opcode == Opcodes.TABLESWITCH
                || opcode == Opcodes.LOOKUPSWITCH;
        boolean answer = opcode == Opcodes.IRETURN
                && Type.getReturnType(body.method().desc).equals(Type.BOOLEAN_TYPE);
        boolean asks = insn instanceof InvokeDynamicInsnNode dynamic && !dynamic.name.startsWith("makeConcat");
        return (branch || answer || asks || isValidator(insn)) && takes(insn, 0, InputUse::anything);
    }

    /** Whether a call gives the content to somebody who does more than look at it. */
    boolean passesOn(AbstractInsnNode insn) {
        if (!(insn instanceof MethodInsnNode call) || call.name.equals("<init>")) {
            return false;
        }
        boolean looks = LOOKS.matcher(call.owner).matches() || LogSinks.isSink(body, call);
        int first = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
        return !looks && takes(insn, first, TextMaking::shows);
    }

    /** Whether the content is stored or answered as it is. */
    boolean keeps(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        boolean stores = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC || opcode == Opcodes.ARETURN;
        return stores && takes(insn, 0, TextMaking::shows);
    }

    void kept() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }

    /** What the same class does with it is judged there, or is its own business. */
    private boolean isValidator(AbstractInsnNode insn) {
        if (!(insn instanceof MethodInsnNode call)) {
            return false;
        }
        boolean own = call.owner.equals(body.type().name) && !call.name.equals("<init>");
        return own || VALIDATES.matcher(call.name.toLowerCase(Locale.ROOT)).matches();
    }

    private boolean takes(AbstractInsnNode insn, int first, Predicate<AbstractInsnNode> through) {
        for (int i = first; i < body.flow().operands(insn); i++) {
            if (body.flow().sources(body.flow().operand(insn, i), through).containsAll(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Through whatever is computed from it; {@code this} is not made of what was given to its methods. */
    private static boolean anything(AbstractInsnNode insn) {
        return !(insn instanceof ParameterNode);
    }
}

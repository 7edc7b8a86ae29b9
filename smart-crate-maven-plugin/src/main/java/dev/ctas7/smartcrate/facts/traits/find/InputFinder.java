// SPDX-License-Identifier: Apache-2.0
// INPUT_FIND_MISSING_DECISION
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import dev.ctas7.smartcrate.facts.traits.flow.ParameterNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds text and bytes that a public method takes in and passes on before anything is decided by what they hold. */
public final class InputFinder implements TraitFinder {
    private static final Set<String> TEXTS = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/CharSequence;",
            "[B",
            "[C",
            "Ljava/io/InputStream;",
            "Ljava/io/Reader;",
            "Ljava/nio/ByteBuffer;",
            "Ljava/nio/CharBuffer;");

    @Override
    public List<CodeTrait> find(MethodBody body) {
        List<CodeTrait> found = new ArrayList<>();
        if (takesInput(body)) {
            for (ParameterNode parameter : parameters(body)) {
                judge(body, parameter).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Constructors and factories take settings; what is inherited from Object takes anything. */
    private static boolean takesInput(MethodBody body) {
        int access = body.method().access;
        boolean open = (access & Opcodes.ACC_PUBLIC) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
        Type result = Type.getReturnType(body.method().desc);
        boolean factory =
                result.getSort() == Type.OBJECT && result.getInternalName().equals(body.type().name);
        return open && !factory && !body.method().name.startsWith("<");
    }

    /** The text parameters that the body uses at all, in the order of their first use. */
    private static Set<ParameterNode> parameters(MethodBody body) {
        Set<ParameterNode> used = new LinkedHashSet<>();
        for (AbstractInsnNode insn : body.method().instructions) {
            for (int i = 0; i < body.flow().operands(insn); i++) {
                for (AbstractInsnNode from : body.flow().operand(insn, i)) {
                    if (from instanceof ParameterNode parameter
                            && TEXTS.contains(parameter.type().getDescriptor())) {
                        used.add(parameter);
                    }
                }
            }
        }
        return used;
    }

    private static Optional<CodeTrait> judge(MethodBody body, ParameterNode parameter) {
        InputUse use = new InputUse(body, parameter);
        AbstractInsnNode passed = null;
        for (AbstractInsnNode insn : body.method().instructions) {
            if (use.decides(insn)) {
                return Optional.ofNullable(passed).map(call -> passedOn(body, parameter, call));
            }
            // Only a call can be too early; a field or a result is seen when the method has come to its end.
            if (passed == null && insn instanceof MethodInsnNode && use.passesOn(insn)) {
                passed = insn;
            }
            if (use.keeps(insn)) {
                use.kept();
            }
        }
        return passed != null || use.isKept()
                ? Optional.of(new CodeTrait(
                        Kind.INPUT_UNCHECKED,
                        MethodBody.line(body.method().instructions.getLast()),
                        body.shown(parameter)))
                : Optional.empty();
    }

    private static CodeTrait passedOn(MethodBody body, ParameterNode parameter, AbstractInsnNode call) {
        return new CodeTrait(
                Kind.INPUT_PASSED_ON,
                MethodBody.line(call),
                body.shown(parameter) + " goes to " + Shown.call((MethodInsnNode) call));
    }
}

// SPDX-License-Identifier: Apache-2.0
// SECRET_LOCATE_VALUE_ORIGINS
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import dev.ctas7.smartcrate.facts.traits.flow.ParameterNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The values of one body that are secrets by the name of their parameter, variable, field or method. */
final class SecretOrigins {
    /** A variable's range begins behind the instruction that gives it its first value; labels may lie between. */
    private static final int NEAR = 3;

    /** They are asked for a secret by its name. */
    private static final Set<String> LOOKUPS = Set.of("getenv", "getProperty");

    private final MethodBody body;
    private final Map<AbstractInsnNode, String> variables = new HashMap<>();

    SecretOrigins(MethodBody body) {
        this.body = body;
        for (AbstractInsnNode insn : body.method().instructions) {
            if (insn.getOpcode() == Opcodes.ASTORE) {
                addVariable((VarInsnNode) insn);
            }
        }
    }

    /** The name of a secret that can be read in a value; empty for none. */
    Optional<String> in(Set<AbstractInsnNode> value) {
        // Sorted: which of two is named must not depend on a hash code.
        return body.flow().sources(value, TextMaking::shows).stream()
                .flatMap(insn -> name(insn).stream())
                .min(String::compareTo);
    }

    private Optional<String> name(AbstractInsnNode insn) {
        if (variables.containsKey(insn)) {
            return Optional.ofNullable(variables.get(insn));
        }
        if (insn instanceof ParameterNode parameter) {
            return body.name(parameter)
                    .filter(name -> SecretNames.isSecret(name, parameter.type().getDescriptor()));
        }
        if (insn instanceof FieldInsnNode field) {
            return Optional.of(field.name).filter(name -> SecretNames.isSecret(name, field.desc));
        }
        return insn instanceof MethodInsnNode call ? ofCall(call) : Optional.empty();
    }

    private Optional<String> ofCall(MethodInsnNode call) {
        String type = Type.getReturnType(call.desc).getDescriptor();
        // A tokenizer's tokens are words.
        if (!call.owner.endsWith("Tokenizer") && SecretNames.isSecret(call.name, type)) {
            return Optional.of(call.name + "()");
        }
        return LOOKUPS.contains(call.name)
                ? body.flow().operand(call, body.flow().operands(call) - 1).stream()
                        .flatMap(insn -> Constants.texts(insn).stream())
                        .filter(SecretNames::isSecret)
                        .min(String::compareTo)
                : Optional.empty();
    }

    private void addVariable(VarInsnNode store) {
        InsnList code = body.method().instructions;
        int at = code.indexOf(store);
        List<LocalVariableNode> all = body.method().localVariables == null ? List.of() : body.method().localVariables;
        for (LocalVariableNode variable : all) {
            int start = code.indexOf(variable.start);
            boolean here = at < code.indexOf(variable.end) && start - at <= NEAR;
            if (variable.index == store.var && here && SecretNames.isSecret(variable.name, variable.desc)) {
                body.flow().operand(store, 0).stream()
                        .filter(insn -> !Constants.isConstant(insn) && !(insn instanceof ParameterNode))
                        .forEach(insn -> variables.put(insn, variable.name));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// SECRET_FIND_READABLE_END
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds secrets that end in a log, on the console, in an exception's message or in a {@code toString()}. */
public final class SecretFinder implements TraitFinder {
    @Override
    public List<CodeTrait> find(MethodBody body) {
        SecretOrigins secrets = new SecretOrigins(body);
        List<CodeTrait> found = new ArrayList<>();
        Optional<String> returnedTo = returnedTo(body);
        for (AbstractInsnNode insn : body.method().instructions) {
            if (insn instanceof MethodInsnNode call && LogSinks.isSink(body, call)) {
                shown(body, secrets, call).ifPresent(name -> add(found, call, name + " ends in " + Shown.call(call)));
            } else if (insn.getOpcode() == Opcodes.ARETURN && returnedTo.isPresent()) {
                secrets.in(body.flow().operand(insn, 0))
                        .or(() -> component(body, insn))
                        .ifPresent(name -> add(found, insn, name + " ends in " + returnedTo.get()));
            }
        }
        return found;
    }

    private static void add(List<CodeTrait> found, AbstractInsnNode insn, String detail) {
        found.add(new CodeTrait(Kind.SECRET_SHOWN, MethodBody.line(insn), detail));
    }

    private static Optional<String> shown(MethodBody body, SecretOrigins secrets, MethodInsnNode call) {
        int first = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
        for (int i = first; i < body.flow().operands(call); i++) {
            Optional<String> name = secrets.in(body.flow().operand(call, i));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Whoever logs an object prints what its toString() says. */
    private static Optional<String> returnedTo(MethodBody body) {
        if (body.method().name.equals("toString") && body.method().desc.equals("()Ljava/lang/String;")) {
            return Optional.of(Shown.type(body.type().name) + ".toString");
        }
        return LogSinks.isLoggedLambda(body.type(), body.method()) ? Optional.of("a log") : Optional.empty();
    }

    /** The text of a record is made by the JDK, from all its components. */
    private static Optional<String> component(MethodBody body, AbstractInsnNode end) {
        return body.flow().operand(end, 0).stream()
                .filter(insn -> insn instanceof InvokeDynamicInsnNode dynamic
                        && dynamic.bsm.getOwner().equals("java/lang/runtime/ObjectMethods"))
                .flatMap(insn -> Arrays.stream(((InvokeDynamicInsnNode) insn).bsmArgs))
                .filter(String.class::isInstance)
                .flatMap(names -> Arrays.stream(names.toString().split(";")))
                .filter(name -> isSecret(body, name))
                .findFirst();
    }

    private static boolean isSecret(MethodBody body, String component) {
        return body.type().fields.stream()
                .anyMatch(field -> field.name.equals(component) && SecretNames.isSecret(field.name, field.desc));
    }
}

// SPDX-License-Identifier: Apache-2.0
// RESOURCE_FIND_FORGOTTEN_LOCAL
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds what a body opens and then forgets: it is nowhere closed, returned, stored, wrapped or handed to somebody. */
public final class LocalResourceFinder implements TraitFinder {
    /** Calls that end a resource's life. */
    static final Set<String> CLOSERS =
            Set.of("close", "closeQuietly", "shutdown", "shutdownNow", "cancel", "stop", "disconnect", "release");

    /** Methods of the JDK that keep what they are given. */
    private static final Set<String> KEEPERS = Set.of(
            "add", "addFirst", "addLast", "put", "putIfAbsent", "offer", "push", "set", "register", "of", "ofNullable");

    private final Closeables closeables;

    /** Looks for these types. */
    public LocalResourceFinder(Closeables closeables) {
        this.closeables = closeables;
    }

    @Override
    public List<CodeTrait> find(MethodBody body) {
        List<CodeTrait> found = new ArrayList<>();
        Openings openings = new Openings(body, closeables);
        for (AbstractInsnNode insn : body.method().instructions) {
            openings.opened(insn)
                    .filter(type -> !isTakenCareOf(body, openings, insn))
                    .ifPresent(type ->
                            found.add(new CodeTrait(Kind.UNCLOSED_LOCAL, MethodBody.line(insn), Shown.type(type))));
        }
        return found;
    }

    private static boolean isTakenCareOf(MethodBody body, Openings openings, AbstractInsnNode opened) {
        for (AbstractInsnNode insn : body.method().instructions) {
            for (int i = 0; i < body.flow().operands(insn); i++) {
                Set<AbstractInsnNode> value = body.flow().sources(body.flow().operand(insn, i), openings::passesOn);
                if (value.contains(opened) && takes(insn, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an instruction relieves the body of what it takes as this operand. */
    private static boolean takes(AbstractInsnNode insn, int operand) {
        if (insn instanceof MethodInsnNode call) {
            return takes(call, operand == 0 && call.getOpcode() != Opcodes.INVOKESTATIC);
        }
        int opcode = insn.getOpcode();
        return insn instanceof InvokeDynamicInsnNode
                || opcode == Opcodes.ARETURN
                || opcode == Opcodes.AASTORE
                || opcode == Opcodes.PUTFIELD
                || opcode == Opcodes.PUTSTATIC;
    }

    /** The JDK's methods look at what they are given, unless they make something of it or keep it. */
    private static boolean takes(MethodInsnNode call, boolean asReceiver) {
        if (asReceiver) {
            return CLOSERS.contains(call.name);
        }
        boolean looks = call.owner.startsWith("java/") && !call.name.equals("<init>");
        return !looks || KEEPERS.contains(call.name) || call.getOpcode() == Opcodes.INVOKESTATIC;
    }
}

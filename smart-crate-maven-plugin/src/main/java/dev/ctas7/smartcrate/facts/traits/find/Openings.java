// SPDX-License-Identifier: Apache-2.0
// RESOURCE_FIND_OPENED_HERE
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The instructions of one body that open something which has to be closed by whoever has it in the end. */
final class Openings {
    /** A method with such a name gives what its caller has to close; a getter gives what stays somebody else's. */
    private static final Pattern OPENS =
            Pattern.compile("(new|open|create|accept|prepare|connect|getResourceAsStream|getConnection)\\w*");

    private static final String FILES = "java/nio/file/Files";
    private static final Set<String> WALKS = Set.of("lines", "list", "walk", "find");
    private static final String STREAM = "java/util/stream/";

    private final MethodBody body;
    private final Closeables closeables;

    Openings(MethodBody body, Closeables closeables) {
        this.body = body;
        this.closeables = closeables;
    }

    /** The internal name of what an instruction opens; empty when it opens nothing. */
    Optional<String> opened(AbstractInsnNode insn) {
        return opened(insn, Set.of());
    }

    private Optional<String> opened(AbstractInsnNode insn, Set<AbstractInsnNode> asked) {
        if (insn.getOpcode() == Opcodes.NEW) {
            String type = ((TypeInsnNode) insn).desc;
            return Optional.of(type).filter(name -> closeables.contains(name) && !wrapsForeign(insn, asked));
        }
        return insn instanceof MethodInsnNode call && opens(call, asked)
                ? Optional.of(Type.getReturnType(call.desc).getInternalName())
                : Optional.empty();
    }

    private boolean opens(MethodInsnNode call, Set<AbstractInsnNode> asked) {
        if (call.owner.equals(FILES) && WALKS.contains(call.name)) {
            return true;
        }
        boolean opens = OPENS.matcher(call.name).matches() && isPlatform(call);
        int first = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
        return opens && closeables.contains(Type.getReturnType(call.desc)) && !takesForeign(call, first, asked);
    }

    /** Whether a call's result stands for its receiver: closing one closes the other. */
    boolean passesOn(AbstractInsnNode insn) {
        if (!(insn instanceof MethodInsnNode call) || opened(call).isPresent()) {
            return false;
        }
        Type result = Type.getReturnType(call.desc);
        boolean stream =
                result.getSort() == Type.OBJECT && result.getInternalName().startsWith(STREAM);
        return stream || closeables.contains(result);
    }

    /** Whether an object is made around something closeable that was not opened here: its owner closes it. */
    private boolean wrapsForeign(AbstractInsnNode made, Set<AbstractInsnNode> asked) {
        // In a loop an object may be made around itself.
        Set<AbstractInsnNode> now = new HashSet<>(asked);
        if (!now.add(made)) {
            return false;
        }
        for (MethodInsnNode call : body.calls()) {
            boolean constructs =
                    call.name.equals("<init>") && body.flow().operand(call, 0).contains(made);
            if (constructs && takesForeign(call, 1, now)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call is given something closeable that was not opened here; its arguments begin at this operand. */
    private boolean takesForeign(MethodInsnNode call, int first, Set<AbstractInsnNode> asked) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < arguments.length; i++) {
            if (closeables.contains(arguments[i]) && isForeign(body.flow().operand(call, first + i), asked)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(Set<AbstractInsnNode> value, Set<AbstractInsnNode> asked) {
        return value.stream().noneMatch(insn -> opened(insn, asked).isPresent());
    }

    /** What other people's factories hand out may be shared. */
    private static boolean isPlatform(MethodInsnNode call) {
        return call.owner.startsWith("java/") || call.owner.startsWith("javax/");
    }
}

// SPDX-License-Identifier: Apache-2.0
// APPEND_FIND_BLIND_WRITE
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds writes that add to a file whatever it holds already. */
public final class AppendFinder implements TraitFinder {
    /** Classes whose constructors or methods append when their last argument is true. */
    private static final Set<String> SWITCHED =
            Set.of("java/io/FileOutputStream", "java/io/FileWriter", "org/apache/commons/io/FileUtils");

    /** Enum constants that mean it. */
    private static final Set<String> OPTIONS =
            Set.of("java/nio/file/StandardOpenOption.APPEND", "com/google/common/io/FileWriteMode.APPEND");

    private static final Set<String> PLACED = Set.of("java/io/RandomAccessFile", "java/nio/channels/FileChannel");

    @Override
    public List<CodeTrait> find(MethodBody body) {
        List<CodeTrait> found = new ArrayList<>();
        for (AbstractInsnNode insn : body.method().instructions) {
            append(body, insn)
                    .ifPresent(how -> found.add(new CodeTrait(Kind.BLIND_APPEND, MethodBody.line(insn), how)));
        }
        return found;
    }

    private static Optional<String> append(MethodBody body, AbstractInsnNode insn) {
        if (insn instanceof FieldInsnNode field && OPTIONS.contains(field.owner + "." + field.name)) {
            return Optional.of(Shown.type(field.owner) + "." + field.name);
        }
        if (!(insn instanceof MethodInsnNode call)) {
            return Optional.empty();
        }
        if (SWITCHED.contains(call.owner) && writes(call) && endsTrue(body, call)) {
            return Optional.of(Shown.call(call) + "(..., true)");
        }
        return PLACED.contains(call.owner) && goesToTheEnd(body, call)
                ? Optional.of(Shown.call(call) + " to its end")
                : Optional.empty();
    }

    private static boolean writes(MethodInsnNode call) {
        boolean opens =
                call.name.equals("<init>") || call.name.equals("openOutputStream") || call.name.startsWith("write");
        return opens && call.desc.contains("Z)");
    }

    private static boolean endsTrue(MethodBody body, MethodInsnNode call) {
        return Constants.isTrue(body.flow().operand(call, body.flow().operands(call) - 1));
    }

    private static boolean goesToTheEnd(MethodBody body, MethodInsnNode call) {
        boolean moves = call.name.equals("seek") || call.name.equals("position");
        return moves
                && body.flow().operand(call, 1).stream()
                        .anyMatch(from -> from instanceof MethodInsnNode length
                                && PLACED.contains(length.owner)
                                && (length.name.equals("length") || length.name.equals("size")));
    }
}

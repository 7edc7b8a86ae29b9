// SPDX-License-Identifier: Apache-2.0
// RANDOM_FIND_GUESSABLE_SOURCE
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds bodies that make text or bytes from random numbers which can be foretold. A body that makes a number of them is
 * let pass: it spreads load, or waits for a random while.
 */
public final class RandomFinder implements TraitFinder {
    private static final String RANDOM = "java/util/Random";
    private static final Set<String> WEAK =
            Set.of(RANDOM, "java/util/SplittableRandom", "java/util/concurrent/ThreadLocalRandom");
    private static final Set<String> TEXTS = Set.of("Ljava/lang/String;", "[B", "[C", "Ljava/lang/CharSequence;");

    @Override
    public List<CodeTrait> find(MethodBody body) {
        if (!makesText(body)) {
            return List.of();
        }
        boolean secured = hasOnlySecure(body.type());
        Optional<MethodInsnNode> weak = body.calls().stream()
                .filter(call -> isWeak(call) && !(secured && call.owner.equals(RANDOM)))
                .findFirst();
        return weak.map(call -> new CodeTrait(Kind.WEAK_RANDOM, MethodBody.line(call), Shown.call(call))).stream()
                .toList();
    }

    private static boolean isWeak(MethodInsnNode call) {
        return WEAK.contains(call.owner) || (call.owner.equals("java/lang/Math") && call.name.equals("random"));
    }

    private static boolean makesText(MethodBody body) {
        if (TEXTS.contains(Type.getReturnType(body.method().desc).getDescriptor())) {
            return true;
        }
        for (AbstractInsnNode insn : body.method().instructions) {
            boolean stores = insn.getOpcode() == Opcodes.BASTORE || insn.getOpcode() == Opcodes.CASTORE;
            boolean calls = insn instanceof MethodInsnNode call
                    && (call.name.equals("nextBytes") || call.owner.equals("java/lang/StringBuilder"));
            if (stores || calls) {
                return true;
            }
        }
        return false;
    }

    /** A field of type Random may hold a SecureRandom; it does where the class makes no other. */
    private static boolean hasOnlySecure(ClassNode type) {
        return makes(type, "java/security/SecureRandom") && !makes(type, RANDOM);
    }

    private static boolean makes(ClassNode type, String random) {
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode insn : method.instructions) {
                boolean made = insn instanceof MethodInsnNode call
                        && call.owner.equals(random)
                        && (call.name.equals("<init>") || call.name.startsWith("getInstance"));
                if (made) {
                    return true;
                }
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
// LOOP_FIND_MISSING_EXIT
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Finds a loop that no path leaves: not by its condition, a return, a break or a throw, nor by an exception that is
 * caught behind it. An exception that nobody wrote down is no exit.
 */
public final class LoopFinder implements TraitFinder {
    private static final String INTERRUPTED = "java/lang/InterruptedException";

    @Override
    public List<CodeTrait> find(MethodBody body) {
        MethodNode method = body.method();
        int size = method.instructions.size();
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            before.add(new ArrayList<>());
        }
        BitSet leaves = new BitSet(size);
        for (int i = 0; i < size; i++) {
            for (int next : successors(method, i)) {
                before.get(next).add(i);
            }
            // Labels behind the last instruction lead nowhere, and nobody gets there.
            if (i == size - 1 || isExit(method, method.instructions.get(i))) {
                leaves.set(i);
            }
        }
        addCaught(method, before);
        spread(leaves, before);
        int first = leaves.nextClearBit(0);
        return first >= size
                ? List.of()
                : List.of(new CodeTrait(Kind.ENDLESS_LOOP, firstLine(method.instructions, leaves), ""));
    }

    private static List<Integer> successors(MethodNode method, int index) {
        InsnList code = method.instructions;
        AbstractInsnNode insn = code.get(index);
        List<Integer> next = new ArrayList<>();
        if (insn instanceof JumpInsnNode jump) {
            next.add(code.indexOf(jump.label));
        } else if (insn instanceof TableSwitchInsnNode table) {
            next.addAll(targets(code, table.labels, table.dflt));
        } else if (insn instanceof LookupSwitchInsnNode table) {
            next.addAll(targets(code, table.labels, table.dflt));
        }
        boolean always = insn.getOpcode() == Opcodes.GOTO || isSwitch(insn);
        if (!always && !ends(insn) && index + 1 < code.size()) {
            next.add(index + 1);
        }
        return next;
    }

    private static List<Integer> targets(InsnList code, List<LabelNode> labels, LabelNode otherwise) {
        List<Integer> targets =
                new ArrayList<>(labels.stream().map(code::indexOf).toList());
        targets.add(code.indexOf(otherwise));
        return targets;
    }

    private static boolean isSwitch(AbstractInsnNode insn) {
        return insn instanceof TableSwitchInsnNode || insn instanceof LookupSwitchInsnNode;
    }

    private static boolean ends(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    }

    private static boolean isExit(MethodNode method, AbstractInsnNode insn) {
        if (!(insn instanceof MethodInsnNode call)) {
            return ends(insn);
        }
        boolean stops = call.owner.equals("java/lang/System") && call.name.equals("exit");
        // Whoever interrupts it ends it: the exception goes out of the method, as it declares.
        boolean declares = method.exceptions.contains(INTERRUPTED) || method.exceptions.contains("java/lang/Exception");
        return stops || (declares && waits(call));
    }

    private static boolean waits(MethodInsnNode call) {
        boolean concurrent = call.owner.startsWith("java/util/concurrent/") && !call.owner.contains("/atomic/");
        return concurrent
                || (call.owner.equals("java/lang/Thread") && call.name.equals("sleep"))
                || call.name.equals("wait");
    }

    /** What is caught by its type leads to the handler. A finally block is no exit: it throws on what it caught. */
    private static void addCaught(MethodNode method, List<List<Integer>> before) {
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                int handler = method.instructions.indexOf(block.handler);
                int end = method.instructions.indexOf(block.end);
                for (int i = method.instructions.indexOf(block.start); i < end; i++) {
                    before.get(handler).add(i);
                }
            }
        }
    }

    private static void spread(BitSet leaves, List<List<Integer>> before) {
        Deque<Integer> open = new ArrayDeque<>();
        leaves.stream().forEach(open::push);
        while (!open.isEmpty()) {
            for (int index : before.get(open.pop())) {
                if (!leaves.get(index)) {
                    leaves.set(index);
                    open.push(index);
                }
            }
        }
    }

    private static int firstLine(InsnList code, BitSet leaves) {
        int index = leaves.nextClearBit(0);
        // Labels belong to the line before them.
        while (index < code.size() - 1 && (code.get(index).getOpcode() < 0 || leaves.get(index))) {
            index++;
        }
        return MethodBody.line(code.get(index));
    }
}

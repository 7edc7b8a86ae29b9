// SPDX-License-Identifier: Apache-2.0
// RESOURCE_FIND_FORGOTTEN_FIELD
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Finds fields of a class that it fills with what it opened itself and that nothing behind its {@code close()} closes.
 */
public final class FieldResourceFinder {
    /** Where a class ends its life; a base class may call one of the others. */
    private static final Pattern ENDS = Pattern.compile(".*(close|stop|shutdown|terminate|dispose|destroy|release).*");

    private final Closeables closeables;

    /** Looks for fields of these types. */
    public FieldResourceFinder(Closeables closeables) {
        this.closeables = closeables;
    }

    /** The traits of one of a class's bodies, in the order of its code. */
    public List<CodeTrait> find(MethodBody body, List<MethodBody> all) {
        List<CodeTrait> found = new ArrayList<>();
        Openings openings = new Openings(body, closeables);
        for (AbstractInsnNode insn : body.method().instructions) {
            if (insn.getOpcode() == Opcodes.PUTFIELD
                    && fills(body, openings, (FieldInsnNode) insn)
                    && !isTakenCareOf((FieldInsnNode) insn, all)) {
                FieldInsnNode field = (FieldInsnNode) insn;
                String type = Type.getType(field.desc).getInternalName();
                found.add(new CodeTrait(
                        Kind.UNCLOSED_FIELD, MethodBody.line(insn), field.name + " (" + Shown.type(type) + ")"));
            }
        }
        return found;
    }

    private boolean fills(MethodBody body, Openings openings, FieldInsnNode field) {
        return field.owner.equals(body.type().name)
                && closeables.contains(Type.getType(field.desc))
                && body.flow().operand(field, 1).stream()
                        .anyMatch(insn -> openings.opened(insn).isPresent());
    }

    private boolean isTakenCareOf(FieldInsnNode field, List<MethodBody> all) {
        Set<String> ending = ending(all);
        return all.stream()
                .anyMatch(body -> wraps(body, field)
                        || (ending.contains(body.method().name + body.method().desc) && closes(body, field)));
    }

    /** The methods that a class runs when it ends: those that say so, and what they call in it. */
    private static Set<String> ending(List<MethodBody> all) {
        Set<String> ending = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (MethodBody body : all) {
                String name = body.method().name + body.method().desc;
                boolean ends = ENDS.matcher(body.method().name.toLowerCase(Locale.ROOT))
                        .matches();
                if (ends || ending.contains(name)) {
                    more |= ending.add(name);
                    more |= ending.addAll(called(body));
                }
            }
        }
        return ending;
    }

    private static Set<String> called(MethodBody body) {
        Set<String> called = new HashSet<>();
        for (AbstractInsnNode insn : body.method().instructions) {
            if (insn instanceof MethodInsnNode call && call.owner.equals(body.type().name)) {
                called.add(call.name + call.desc);
            } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle && handle.getOwner().equals(body.type().name)) {
                        called.add(handle.getName() + handle.getDesc());
                    }
                }
            }
        }
        return called;
    }

    /** Whether the field's value is the receiver of a call that ends it, or is given to whoever may end it. */
    private static boolean closes(MethodBody body, FieldInsnNode field) {
        for (AbstractInsnNode insn : body.method().instructions) {
            for (int i = 0; i < body.flow().operands(insn); i++) {
                if (ends(insn, i) && holds(body.flow().operand(insn, i), field)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an instruction ends what it takes as this operand, or gives it to whoever may. */
    private static boolean ends(AbstractInsnNode insn, int operand) {
        if (!(insn instanceof MethodInsnNode call)) {
            return insn instanceof InvokeDynamicInsnNode || insn.getOpcode() == Opcodes.AASTORE;
        }
        boolean given = operand > 0 || call.getOpcode() == Opcodes.INVOKESTATIC;
        return given || LocalResourceFinder.CLOSERS.contains(call.name);
    }

    /** Whether another closeable is made around the field's value: closing that closes this. */
    private boolean wraps(MethodBody body, FieldInsnNode field) {
        for (MethodInsnNode call : body.calls()) {
            if (call.name.equals("<init>") && closeables.contains(call.owner)) {
                for (int i = 1; i < body.flow().operands(call); i++) {
                    if (holds(body.flow().operand(call, i), field)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(Set<AbstractInsnNode> value, FieldInsnNode wanted) {
        return value.stream()
                .anyMatch(insn -> insn.getOpcode() == Opcodes.GETFIELD
                        && ((FieldInsnNode) insn).name.equals(wanted.name)
                        && ((FieldInsnNode) insn).owner.equals(wanted.owner));
    }
}

// SPDX-License-Identifier: Apache-2.0
// PARAMETER_REPRESENT_VALUE_ORIGIN
package dev.ctas7.smartcrate.facts.traits.flow;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.VarInsnNode;

/** Stands for the value that a caller passed, or for {@code this}, among the instructions that values come from. */
public final class ParameterNode extends VarInsnNode {
    private final Type type;

    ParameterNode(int local, Type type) {
        super(Opcodes.ALOAD, local);
        this.type = type;
    }

    /** The declared type. */
    public Type type() {
        return type;
    }

    /** The local variable that holds it at first. */
    public int local() {
        return var;
    }
}

// SPDX-License-Identifier: Apache-2.0
// BODY_HOLD_ANALYSED_INSTRUCTIONS
package dev.ctas7.smartcrate.facts.traits.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * A body with its class and the flow of its values.
 *
 * @param type the class
 * @param method the method
 * @param flow of the method's values
 */
public record MethodBody(ClassNode type, MethodNode method, ValueFlow flow) {
    /**
     * Analyses a method that has a body.
     *
     * @throws AnalyzerException if its code contradicts itself
     */
    public static MethodBody of(ClassNode type, MethodNode method) throws AnalyzerException {
        return new MethodBody(type, method, ValueFlow.of(type.name, method));
    }

    /** The source line of an instruction; 0 when the class file does not say. */
    public static int line(AbstractInsnNode insn) {
        for (AbstractInsnNode at = insn; at != null; at = at.getPrevious()) {
            if (at instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    /** All calls of methods and constructors, in the order of the code. */
    public List<MethodInsnNode> calls() {
        List<MethodInsnNode> calls = new ArrayList<>();
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof MethodInsnNode call) {
                calls.add(call);
            }
        }
        return calls;
    }

    /** The name of a parameter, where the compiler wrote it down. */
    public Optional<String> name(ParameterNode parameter) {
        List<LocalVariableNode> variables = method.localVariables == null ? List.of() : method.localVariables;
        return variables.stream()
                .filter(variable -> variable.index == parameter.local())
                // A later variable may use the same slot; the parameter's own begins where the body begins.
                .min((one, other) -> Integer.compare(begin(one), begin(other)))
                .map(variable -> variable.name);
    }

    /** A parameter's name, or its place from 1 when nobody wrote the name down. */
    public String shown(ParameterNode parameter) {
        return name(parameter).orElseGet(() -> "parameter " + place(parameter));
    }

    private int begin(LocalVariableNode variable) {
        return method.instructions.indexOf(variable.start);
    }

    private int place(ParameterNode parameter) {
        int local = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        int place = 1;
        for (Type argument : Type.getArgumentTypes(method.desc)) {
            if (local == parameter.local()) {
                return place;
            }
            local += argument.getSize();
            place++;
        }
        return 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
// BYTECODE_READ_METHOD_MARKS
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.source.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes from a method what stands beside its body, and shows the body to somebody else. */
final class MethodReading extends MethodVisitor {
    private final String element;
    private final Consumer<MethodReading> done;
    private final List<String> marks = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private @Nullable String defaultValue;
    private int firstLine;
    private boolean callsToken;

    /** A reading of the method that messages call {@code element}; {@code body} sees everything as well. */
    MethodReading(String element, MethodVisitor body, Consumer<MethodReading> done) {
        super(Opcodes.ASM9, body);
        this.element = element;
        this.done = done;
    }

    ApiReader.MethodMarks marks() {
        return new ApiReader.MethodMarks(marks, defaultValue);
    }

    List<Suppression> suppressions() {
        return suppressions.isEmpty()
                ? List.of()
                : suppressions.stream().map(one -> one.at(firstLine)).toList();
    }

    boolean callsToken() {
        return callsToken;
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return AnnotationText.value(text -> defaultValue = text);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return ClassReading.annotation(element, type, marks::add, suppressions);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        firstLine = firstLine == 0 ? line : firstLine;
        super.visitLineNumber(line, start);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
        callsToken |= opcode == Opcodes.INVOKESTATIC
                && owner.equals(ClassReading.FOUNDATION)
                && called.equals("token")
                && type.equals("()Ljava/lang/String;");
        super.visitMethodInsn(opcode, owner, called, type, isInterface);
    }

    @Override
    public void visitEnd() {
        super.visitEnd();
        done.accept(this);
    }
}

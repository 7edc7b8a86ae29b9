// SPDX-License-Identifier: Apache-2.0
// CODE_READ_METHOD_BODY
package dev.ctas7.smartcrate.facts.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what one body uses, in the order of its code. */
final class CodeBody extends MethodVisitor {
    private final CodeName name;
    private final int access;
    private final MemberNames names;
    private final Consumer<CodeMethod> done;
    private final List<CodeUse> uses = new ArrayList<>();
    private int firstLine;
    private int line;

    CodeBody(CodeName name, int access, MemberNames names, Consumer<CodeMethod> done) {
        super(Opcodes.ASM9);
        this.name = name;
        this.access = access;
        this.names = names;
        this.done = done;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        firstLine = firstLine == 0 ? number : firstLine;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        CodeUse.Kind kind = switch (opcode) {
            case Opcodes.INVOKESTATIC -> CodeUse.Kind.STATIC;
            case Opcodes.INVOKESPECIAL -> CodeUse.Kind.SPECIAL;
            case Opcodes.INVOKEINTERFACE -> CodeUse.Kind.INTERFACE;
            default -> CodeUse.Kind.VIRTUAL;
        };
        use(kind, owner, method, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        boolean read = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
        use(read ? CodeUse.Kind.READ_FIELD : CodeUse.Kind.WRITE_FIELD, owner, field, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
        new BootstrapUses(this::use).of(bootstrap, arguments);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof ConstantDynamic || value instanceof Handle) {
            new BootstrapUses(this::use).ofConstant(value);
        }
    }

    @Override
    public void visitEnd() {
        done.accept(new CodeMethod(name, access, firstLine, uses));
    }

    private void use(CodeUse.Kind kind, String owner, String member, String descriptor) {
        names.countUse();
        uses.add(new CodeUse(kind, names.of(owner, member, descriptor), line));
    }
}

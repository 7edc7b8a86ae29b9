// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.bytecode.ClassOutput;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class HostileCodeTest {
    private static final int CALLS_IN_ONE_BODY = 20_000;

    @TempDir
    Path folder;

    @Test
    void a_million_uses_are_read() throws IOException {
        ClassOutput output = scan(calls(52));

        assertThat(output.files().unreadable()).isEmpty();
        assertThat(output.code().get(0).methods()).hasSize(52);
    }

    @Test
    void more_uses_than_anybody_writes_are_told() throws IOException {
        ClassOutput output = scan(calls(53));

        assertThat(output.code()).isEmpty();
        assertThat(output.files().unreadable())
                .containsExactly(new Unreadable(
                        "Deep.class",
                        "is no class file that can be read: its code uses members more than 1048576 times"));
    }

    @Test
    void a_body_that_points_outside_itself_is_told() throws IOException {
        byte[] bytes = calls(1);
        // The last instruction of the only body: make it load a constant, whose number is the zero after the code.
        bytes[lastReturn(bytes)] = (byte) Opcodes.LDC;

        ClassOutput output = scan(bytes);

        assertThat(output.code()).extracting(CodeClass::name).isEmpty();
        assertThat(output.files().unreadable()).extracting(Unreadable::path).containsExactly("Deep.class");
    }

    private ClassOutput scan(byte[] bytes) throws IOException {
        Files.write(folder.resolve("Deep.class"), bytes);
        return ClassScanner.scanCode(folder);
    }

    private static byte[] calls(int bodies) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Deep", null, "java/lang/Object", null);
        for (int i = 0; i < bodies; i++) {
            MethodVisitor body = writer.visitMethod(Opcodes.ACC_STATIC, "m" + i, "()V", null, null);
            body.visitCode();
            for (int call = 0; call < CALLS_IN_ONE_BODY; call++) {
                body.visitMethodInsn(Opcodes.INVOKESTATIC, "Deep", "m0", "()V", false);
            }
            body.visitInsn(Opcodes.RETURN);
            body.visitMaxs(0, 0);
            body.visitEnd();
        }
        return writer.toByteArray();
    }

    private static int lastReturn(byte[] bytes) {
        int at = bytes.length - 1;
        while (bytes[at] != (byte) Opcodes.RETURN) {
            at--;
        }
        return at;
    }
}

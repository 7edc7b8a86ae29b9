// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ManyClassesTest {
    @TempDir
    Path folder;

    @Test
    void as_many_classes_as_are_read_by_two_threads_come_in_the_order_of_few() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            names.add("C" + i);
            write("C" + i);
        }
        Files.writeString(folder.resolve("B.class"), "this is no class file");
        Files.writeString(folder.resolve("D.class"), "this is no class file");

        ClassOutput output = ClassScanner.scanCode(folder);

        assertThat(output.code()).extracting(CodeClass::name).containsExactlyElementsOf(sorted(names));
        assertThat(output.files().unreadable()).extracting(Unreadable::path).containsExactly("B.class", "D.class");
        assertThat(output.files().classes())
                .allSatisfy(type -> assertThat(type.api()).hasSize(1))
                .extracting(ClassFile::path)
                .containsExactlyElementsOf(
                        sorted(names.stream().map(name -> name + ".class").toList()));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private void write(String name) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        Files.write(folder.resolve(name + ".class"), writer.toByteArray());
    }
}

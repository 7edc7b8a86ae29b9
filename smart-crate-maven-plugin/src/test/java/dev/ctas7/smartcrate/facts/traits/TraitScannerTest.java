// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.traits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.bytecode.Javac;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class TraitScannerTest {
    private static final String QUEUE = """
            package demo;
            import java.util.concurrent.*;
            class Work implements Inbox {
                private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
                public void close() {}
            }
            """;

    private static final String INBOX = "package demo;\ninterface Inbox extends java.io.Closeable {}\n";

    @TempDir
    Path folder;

    @Test
    void a_class_is_read_with_its_supers_fields_and_methods() {
        Javac.compile(folder, List.of("-g"), QUEUE, INBOX);

        ClassTraits work = scan(folder).stream()
                .filter(type -> type.name().equals("demo.Work"))
                .findFirst()
                .orElseThrow();

        assertThat(work.supers()).containsExactly("java.lang.Object", "demo.Inbox");
        assertThat(work.closeable()).isTrue();
        assertThat(work.fieldTypes()).containsExactly("java.util.concurrent.BlockingQueue");
        assertThat(work.methods()).extracting(method -> method.name().name()).containsExactly("<init>", "close");
        assertThat(work.methods().get(0).traits())
                .containsExactly(new CodeTrait(Kind.UNBOUNDED, 4, "new LinkedBlockingQueue"));
    }

    @Test
    void only_the_wanted_files_are_read() {
        Javac.compile(folder, List.of("-g"), QUEUE, INBOX);

        assertThat(TraitScanner.scan(
                        folder, List.of(), ClassScanner.scan(folder).classes()))
                .isEmpty();
    }

    @Test
    void without_debug_information_places_are_unknown_and_traits_are_there() {
        Javac.compile(folder, List.of("-g:none"), QUEUE, INBOX);

        assertThat(scan(folder))
                .flatExtracting(ClassTraits::methods)
                .flatExtracting(MethodTraits::traits)
                .containsExactly(new CodeTrait(Kind.UNBOUNDED, 0, "new LinkedBlockingQueue"));
    }

    @Test
    void code_that_contradicts_itself_is_said_to_be_not_analysed() throws IOException {
        ClassWriter type = new ClassWriter(0);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "demo/Broken", null, "java/lang/Object", null);
        MethodVisitor method = type.visitMethod(Opcodes.ACC_STATIC, "pop", "()V", null, null);
        method.visitCode();
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        method.visitEnd();
        type.visitEnd();
        write("demo/Broken.class", type.toByteArray());

        assertThat(scan(folder).get(0).methods().get(0).traits())
                .containsExactly(new CodeTrait(Kind.NOT_ANALYSED, 0, "contradicts itself"));
    }

    @Test
    void damaged_files_end_in_no_exception() throws IOException {
        Javac.compile(folder, List.of("-g"), QUEUE, INBOX);
        List<ClassFile> all = ClassScanner.scan(folder).classes();
        byte[] good = Files.readAllBytes(folder.resolve("demo/Work.class"));
        Random random = new Random(20261121);

        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j <= i % 5; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            write("demo/Work.class", bad);
            assertThat(TraitScanner.scan(folder, all, all)).hasSize(2);
        }
    }

    @Test
    void a_file_that_is_no_class_any_more_is_said_to_be_not_analysed() throws IOException {
        Javac.compile(folder, List.of("-g"), QUEUE, INBOX);
        List<ClassFile> all = ClassScanner.scan(folder).classes();
        write("demo/Work.class", new byte[] {1, 2, 3});

        assertThat(TraitScanner.scan(folder, all, all))
                .flatExtracting(ClassTraits::methods)
                .flatExtracting(MethodTraits::traits)
                .containsExactly(new CodeTrait(Kind.NOT_ANALYSED, 0, "cannot be read in depth"));
    }

    private static List<ClassTraits> scan(Path folder) {
        List<ClassFile> all = ClassScanner.scan(folder).classes();
        return TraitScanner.scan(folder, all, all);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

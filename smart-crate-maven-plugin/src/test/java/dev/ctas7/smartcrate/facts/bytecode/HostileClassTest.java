// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class HostileClassTest {
    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void compile_a_good_class() throws IOException {
        folder = Files.createDirectory(temp.resolve("classes"));
        Javac.compile(folder, List.of(), "package demo; public class Good {}");
    }

    @Test
    void a_file_that_is_no_class_is_told_with_its_reason_and_the_others_are_read() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve("demo/Good.class"));
        write("a/Empty.class", new byte[0]);
        write("a/Text.class", "this is no class file".getBytes(StandardCharsets.UTF_8));
        write("a/Short.class", Arrays.copyOf(good, 9));
        write("a/Torn.class", Arrays.copyOf(good, good.length / 2));
        byte[] future = good.clone();
        future[7] = (byte) 200;
        write("a/Future.class", future);
        write("a/note.txt", good);

        ClassFiles found = ClassScanner.scan(folder);

        assertThat(found.classes()).extracting(ClassFile::name).containsExactly("demo.Good");
        assertThat(found.unreadable())
                .containsExactly(
                        new Unreadable("a/Empty.class", "is empty"),
                        new Unreadable(
                                "a/Future.class",
                                "is no class file that can be read: Unsupported class file version 200.0"),
                        new Unreadable("a/Short.class", "does not begin like a class file"),
                        new Unreadable("a/Text.class", "does not begin like a class file"),
                        new Unreadable("a/Torn.class", "is no class file that can be read: it points outside itself"));
    }

    @Test
    void sixteen_mebibytes_are_read_and_one_byte_more_is_not() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve("demo/Good.class"));
        write("a/Huge.class", Arrays.copyOf(good, (16 << 20) + 1));
        write("a/Large.class", Arrays.copyOf(good, 16 << 20));

        ClassFiles found = ClassScanner.scan(folder);

        assertThat(found.classes()).extracting(ClassFile::path).containsExactly("a/Large.class", "demo/Good.class");
        assertThat(found.unreadable())
                .containsExactly(new Unreadable("a/Huge.class", "is 16777217 bytes long, limit 16777216"));
    }

    @Test
    void links_are_followed_to_files_inside_only() throws IOException {
        Path outside =
                Javac.compile(Files.createDirectory(temp.resolve("else")), List.of(), "package out; class Out {}");
        Files.createSymbolicLink(folder.resolve("In.class"), folder.resolve("demo/Good.class"));
        Files.createSymbolicLink(folder.resolve("Out.class"), outside.resolve("out/Out.class"));
        Files.createSymbolicLink(folder.resolve("Gone.class"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        ClassFiles found = ClassScanner.scan(folder);

        String reason = "is a symbolic link, which is not followed";
        assertThat(found.classes()).extracting(ClassFile::path).containsExactly("In.class", "demo/Good.class");
        assertThat(found.unreadable())
                .containsExactly(
                        new Unreadable("Gone.class", reason),
                        new Unreadable("Out.class", reason),
                        new Unreadable("loop", reason));
    }

    @Test
    void a_file_in_place_of_the_folder_is_told() {
        assertThat(ClassScanner.scan(folder.resolve("demo/Good.class")))
                .isEqualTo(new ClassFiles(true, List.of(), List.of(new Unreadable(".", "is no folder"))));
    }

    @Test
    void a_class_file_in_a_place_where_nobody_loads_it_has_no_interface() throws IOException {
        write("META-INF/versions/21/demo/Good.class", Files.readAllBytes(folder.resolve("demo/Good.class")));

        assertThat(ClassScanner.scan(folder).classes())
                .extracting(ClassFile::path, file -> file.api().size())
                .containsExactly(tuple("META-INF/versions/21/demo/Good.class", 0), tuple("demo/Good.class", 2));
    }

    @Test
    void annotations_nested_without_end_are_told() throws IOException {
        ClassWriter writer = open();
        ByteVector nested = new ByteVector().putShort(1).putShort(writer.newUTF8("LDeep;"));
        nested.putShort(1).putShort(writer.newUTF8("value"));
        for (int i = 0; i < 200_000; i++) {
            nested.putByte('[').putShort(1);
        }
        writer.visitAttribute(new Attribute("RuntimeVisibleAnnotations") {
            @Override
            protected ByteVector write(ClassWriter to, byte[] code, int length, int stack, int locals) {
                return nested;
            }
        });
        write("Deep.class", writer.toByteArray());

        assertThat(ClassScanner.scan(folder).unreadable())
                .containsExactly(
                        new Unreadable("Deep.class", "is no class file that can be read: LimitExceededException"));
    }

    @Test
    void an_interface_that_spells_out_gigabytes_is_told() throws IOException {
        ClassWriter writer = open();
        String parameters = "Ljava/lang/Object;".repeat(255);
        for (int i = 0; i < 20_000; i++) {
            writer.visitMethod(Opcodes.ACC_PUBLIC, "m" + i, "(" + parameters + ")V", null, null);
        }
        write("Deep.class", writer.toByteArray());

        assertThat(ClassScanner.scan(folder).unreadable())
                .containsExactly(new Unreadable(
                        "Deep.class",
                        "is no class file that can be read: its interface is longer than 4194304 characters"));
    }

    @Test
    void a_signature_that_is_none_stands_beside_what_the_jvm_links() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Deep", "oh no", "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PUBLIC, "a b", "I", "[".repeat(101) + "I", null);
        writer.visitMethod(Opcodes.ACC_PUBLIC, "\u202ex|\n", "([I)V", "(", null);
        write("Deep.class", writer.toByteArray());

        assertThat(ClassScanner.scan(folder).classes().get(0).api())
                .containsExactly(
                        "Deep public class signature \"oh no\"",
                        "Deep#\\u202ex\\u007c\\u000a public void \\u202ex\\u007c\\u000a(int[]) signature \"(\"",
                        "Deep#a\\u0020b public int a\\u0020b signature \"" + "[".repeat(101) + "I\"");
    }

    @Test
    void classes_that_are_their_own_outer_classes_end() throws IOException {
        for (String name : List.of("A", "B")) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, name.equals("A") ? "B" : "A", null);
            writer.visitInnerClass(name, name.equals("A") ? "B" : "A", "X", Opcodes.ACC_PUBLIC);
            write(name + ".class", writer.toByteArray());
        }

        assertThat(ClassScanner.scan(folder).classes())
                .flatExtracting(ClassFile::api)
                .hasSize(2);
    }

    private static ClassWriter open() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Deep", null, "java/lang/Object", null);
        return writer;
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.bytecode.Javac;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

class CodeReadingTest {
    @TempDir
    Path folder;

    @Test
    void a_body_tells_its_calls_and_fields_in_order_with_their_lines() {
        CodeMethod save = method("""
                package demo;
                abstract class Store implements Runnable {
                    static int saved;
                    Object last;
                    void save(java.util.List<String> all) {
                        last = new Object();
                        all.clear();
                        run();
                        saved = Math.max(saved, 1);
                        super.toString();
                    }
                }
                """, "save");

        assertThat(save.line()).isEqualTo(6);
        assertThat(save.uses())
                .extracting(CodeReadingTest::text)
                .containsExactly(
                        "SPECIAL java.lang.Object.<init>()V 6",
                        "WRITE_FIELD demo.Store.lastLjava/lang/Object; 6",
                        "INTERFACE java.util.List.clear()V 7",
                        "VIRTUAL demo.Store.run()V 8",
                        "READ_FIELD demo.Store.savedI 9",
                        "STATIC java.lang.Math.max(II)I 9",
                        "WRITE_FIELD demo.Store.savedI 9",
                        "SPECIAL java.lang.Object.toString()Ljava/lang/String; 10");
    }

    @Test
    void a_lambda_and_a_method_reference_are_handles_and_their_factory_is_nothing() {
        CodeMethod start = method("""
                package demo;
                class Router {
                    java.util.function.Supplier<Object> start(String name, int port) {
                        Runnable one = () -> System.gc();
                        Runnable two = System::gc;
                        String text = name + port;
                        return Object::new;
                    }
                }
                """, "start");

        assertThat(start.uses())
                .extracting(CodeReadingTest::text)
                .containsExactly(
                        "HANDLE demo.Router.lambda$start$0()V 4",
                        "HANDLE java.lang.System.gc()V 5",
                        "HANDLE java.lang.Object.<init>()V 7");
    }

    @Test
    void a_record_reads_its_own_fields_only() {
        CodeMethod text = method("package demo; record Pair(int one, int two) {}", "toString");

        assertThat(text.uses())
                .extracting(CodeReadingTest::text)
                .containsExactly("READ_FIELD demo.Pair.oneI 1", "READ_FIELD demo.Pair.twoI 1");
    }

    @Test
    void what_is_called_on_an_array_belongs_to_object() {
        CodeMethod copy = method("package demo; class A { int[] copy(int[] from) { return from.clone(); } }", "copy");

        assertThat(copy.uses())
                .extracting(CodeReadingTest::text)
                .containsExactly("VIRTUAL java.lang.Object.clone()Ljava/lang/Object; 1");
    }

    @Test
    void anonymous_and_local_classes_are_told_from_nested_ones() {
        List<CodeClass> classes = read("""
                package demo;
                class Outer {
                    static class Nested {}
                    Object make() {
                        class Local {}
                        new Local();
                        return new Object() {};
                    }
                }
                """);

        assertThat(classes)
                .extracting(type -> type.name() + " " + type.local())
                .containsExactly(
                        "demo.Outer false", "demo.Outer$1 true", "demo.Outer$1Local true", "demo.Outer$Nested false");
    }

    @Test
    void members_come_in_the_order_of_the_file_with_their_flags() {
        CodeClass type = read("package demo; abstract class A extends Thread implements java.io.Serializable {"
                        + " static final int ONE = 1; private String two; native int three(); abstract void four(); }")
                .get(0);

        assertThat(type.superclass()).isEqualTo("java.lang.Thread");
        assertThat(type.interfaces()).containsExactly("java.io.Serializable");
        assertThat(type.fields())
                .extracting(field -> field.name().name() + " " + field.access())
                .containsExactly("ONE " + (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL), "two " + Opcodes.ACC_PRIVATE);
        assertThat(type.methods())
                .extracting(method -> method.name().name() + " " + method.access() + " " + method.line())
                .containsExactly("<init> 0 1", "three " + Opcodes.ACC_NATIVE + " 0", "four 1024 0");
    }

    @Test
    void a_class_where_nobody_loads_it_and_a_module_have_no_code() throws Exception {
        Javac.compile(folder, List.of(), "package demo; public class A {}", "module demo { exports demo; }");
        Path cargo = folder.resolve("META-INF/versions/21/demo/A.class");
        Files.createDirectories(cargo.getParent());
        Files.copy(folder.resolve("demo/A.class"), cargo);

        assertThat(ClassScanner.scanCode(folder).code())
                .extracting(CodeClass::name)
                .containsExactly("demo.A");
    }

    private CodeMethod method(String source, String name) {
        return read(source).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<CodeClass> read(String source) {
        return ClassScanner.scanCode(Javac.compile(folder, List.of("-g"), source))
                .code();
    }

    private static String text(CodeUse use) {
        CodeName target = use.target();
        return use.kind() + " " + target.owner() + "." + target.name() + target.descriptor() + " " + use.line();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassScannerTest {
    private static final String PROOF = """
            package demo;
            import dev.ctas7.foundation.FoundationCore;
            import dev.ctas7.foundation.FoundationProof;
            final class Proof implements FoundationProof, Cloneable {
                public String crate() { return FoundationCore.FOUNDATION_CORE_TOKEN; }
                public String version() { return ""; }
                public String token() { return CALL; }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_missing_folder_is_not_present_and_an_empty_one_holds_nothing() {
        assertThat(ClassScanner.scan(folder.resolve("none"))).isEqualTo(new ClassFiles(false, List.of(), List.of()));
        assertThat(ClassScanner.scan(folder)).isEqualTo(new ClassFiles(true, List.of(), List.of()));
    }

    @Test
    void a_class_says_its_path_name_source_and_interfaces() {
        ClassFile proof = scan(PROOF.replace("CALL", "FoundationCore.token()")).get(0);

        assertThat(proof.path()).isEqualTo("demo/Proof.class");
        assertThat(proof.name()).isEqualTo("demo.Proof");
        assertThat(proof.sourceFile()).isEqualTo("Proof.java");
        assertThat(proof.interfaces()).containsExactly("dev.ctas7.foundation.FoundationProof", "java.lang.Cloneable");
        assertThat(proof.api()).isEmpty();
    }

    @Test
    void only_a_call_links_the_token() {
        assertThat(scan(PROOF.replace("CALL", "FoundationCore.token()")))
                .extracting(ClassFile::callsToken)
                .containsExactly(true);
        assertThat(scan(PROOF.replace("CALL", "FoundationCore.class.getName()")))
                .extracting(ClassFile::callsToken)
                .containsExactly(false);
        assertThat(scan(PROOF.replace("CALL", "FoundationCore.FOUNDATION_CORE_TOKEN")))
                .extracting(ClassFile::callsToken)
                .containsExactly(false);
    }

    @Test
    void the_assertion_is_found_on_class_package_and_module() {
        String assertion = "@dev.ctas7.foundation.AssertHasFoundationCore ";
        List<ClassFile> found = scan(
                "package demo; " + assertion + "class Main {}",
                "package demo; class Other { @Deprecated Other() {} }",
                assertion + "package demo;");

        assertThat(found)
                .filteredOn(ClassFile::assertsFoundation)
                .extracting(ClassFile::name)
                .containsExactly("demo.Main", "demo.package-info");
        assertThat(
                        scanWith(
                                List.of("--module-path", classPath()),
                                "import dev.ctas7.foundation.*; @AssertHasFoundationCore module demo.all { requires dev.ctas7.foundation; }"))
                .extracting(ClassFile::name, ClassFile::assertsFoundation)
                .containsExactly(tuple("module-info", true));
    }

    @Test
    void a_suppression_is_found_at_every_element_whatever_its_package() {
        List<ClassFile> found = scan(
                "package own; public @interface SuppressGate { String rule(); String reason() default \"\"; int n() default 1; }",
                "package own; public @interface Many { SuppressGate[] value(); }",
                """
                package demo;
                import dev.ctas7.foundation.SuppressGate;
                @SuppressGate(rule = "SC110", reason = "r1", until = "2027-01-31")
                @SuppressGate(rule = "SC111", reason = "r2")
                record Point(@SuppressGate(rule = "SC1", reason = "component") int x) {
                    @own.SuppressGate(rule = "SC2") static int field;
                    @own.Many({@own.SuppressGate(rule = "SC3", n = 2), @own.SuppressGate(rule = "SC4")}) Point {}
                    @SuppressGate(rule = "SC5", reason = "") void method() {}
                    static class Inner { @SuppressGate(rule = "SC6", reason = "i") int y; }
                }
                """,
                "@dev.ctas7.foundation.SuppressGate(rule = \"SC7\", reason = \"p\") package demo;");

        assertThat(found.stream().flatMap(file -> file.suppressions().stream()).map(one -> one.at(0)))
                .containsExactlyInAnyOrder(
                        new Suppression("demo.Point", "SC110", "r1", "2027-01-31"),
                        new Suppression("demo.Point", "SC111", "r2", ""),
                        new Suppression("demo.Point#x", "SC1", "component", ""),
                        new Suppression("demo.Point#field", "SC2", "", ""),
                        new Suppression("demo.Point#<init>", "SC3", "", ""),
                        new Suppression("demo.Point#<init>", "SC4", "", ""),
                        new Suppression("demo.Point#method", "SC5", "", ""),
                        new Suppression("demo.Point$Inner#y", "SC6", "i", ""),
                        new Suppression("demo", "SC7", "p", ""));
    }

    @Test
    void forbidden_names_are_found_wherever_the_code_refers_to_them() {
        List<ClassFile> found = scan(
                named(
                        "package hash; public class ForbiddenDigest { public static int of() { return 1; } }",
                        "package hash; public class Keys { public static int forbiddenof(int[] a) { return 1; } }",
                        "package demo; class Call { int a = hash.Keys.forbiddenof(null); }",
                        "package demo; class Link { java.util.function.Supplier<Integer> s = hash.ForbiddenDigest::of; }",
                        "package demo; abstract class Sign { abstract void take(int a, hash.ForbiddenDigest[] b); }",
                        "package demo; class Load { Object o = load(\"org.FORBIDDEN.Digest\"); Object load(String s) { return s; } }",
                        "package demo; class Digest { Object o = of(\"FORBIDDEN-256\"); Object of(String s) { return s; } }",
                        "package demo; class Text { String s = \"we use no Forbidden; never\"; int forbidden = 1; /* Forbidden */ }"));

        assertThat(found)
                .extracting(ClassFile::name, ClassFile::forbiddenReferences)
                .containsExactly(
                        tuple("demo.Call", List.of(named("hash.Keys.forbiddenof"))),
                        tuple("demo.Digest", List.of(named("\"FORBIDDEN-256\""))),
                        tuple("demo.Link", List.of(named("hash.ForbiddenDigest", "hash.ForbiddenDigest.of"))),
                        tuple("demo.Load", List.of(named("org.FORBIDDEN.Digest"))),
                        tuple("demo.Sign", List.of(named("hash.ForbiddenDigest"))),
                        tuple("demo.Text", List.of(named("demo.Text.forbidden"))),
                        tuple(named("hash.ForbiddenDigest")[0], List.of(named("hash.ForbiddenDigest"))),
                        tuple("hash.Keys", List.of()));
    }

    /** The word itself would be a finding in our own sources. */
    private static String[] named(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.replace("Forbidden", ForbiddenWord.NAME)
                        .replace("FORBIDDEN", ForbiddenWord.NAME.toUpperCase(Locale.ROOT))
                        .replace("forbidden", ForbiddenWord.NAME.toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    private List<ClassFile> scan(String... sources) {
        return scanWith(List.of(), sources);
    }

    private List<ClassFile> scanWith(List<String> more, String... sources) {
        List<String> options = new ArrayList<>(List.of("-Xlint:none", "-cp", classPath()));
        options.addAll(more);
        return ClassScanner.scan(Javac.compile(Javac.fresh(folder), options, sources))
                .classes();
    }

    private static String classPath() {
        return System.getProperty("java.class.path").lines().findFirst().orElse("") + File.pathSeparator;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.bytecode.Javac;
import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two jars: one with the hash, one that wraps it under names that say nothing. */
class LibraryUseScannerTest {
    private static final String X = ForbiddenWord.NAME;
    private static final String IS = "lib.Fast extends lib.Mid, which extends org.XDigest";

    @TempDir
    private Path folder;

    private Path core = Path.of("");
    private Path wrapped = Path.of("");
    private Path plain = Path.of("");

    @BeforeEach
    void librariesAreCompiled() throws IOException {
        core = compile(List.of(), "package org; public class XDigest {}", "package org; public interface XFunction {}");
        wrapped = compile(
                List.of(core),
                "package lib; public class Mid extends org.XDigest {}",
                "package lib; public class Fast extends Mid { public static Fast of() { return new Fast(); }"
                        + " public void digest() {} }",
                "package lib; public class Sum implements org.XFunction {}",
                "package lib; public class Hasher { private org.XDigest[] all; }",
                "package lib; public @interface Uses { Class<?> value(); }");
        plain = compile(List.of(), "package plain; public class Fine { public static int of() { return 1; } }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void a(Object o) { ((lib.Fast) o).digest(); }|digest",
                "Object a = lib.Fast.of();|of",
                "Object a = new lib.Fast();|<init>",
                "java.util.function.Supplier<?> a = lib.Fast::of;|of",
                "Runnable a() { return () -> lib.Fast.of(); }|of",
                "lib.Fast a;|",
                "void a(int b, lib.Fast[] c) {}|",
                "java.util.List<lib.Fast> a;|",
                "static class In extends lib.Fast {}|<init>",
                "@lib.Uses(lib.Fast.class) int a;|",
                "record In(lib.Fast a) {}|",
                "boolean a(Object o) { return o instanceof lib.Fast; }|",
            })
    void a_class_with_a_forbidden_super_type_is_found_however_it_is_used(String body, String method)
            throws IOException {
        Map<String, List<LibraryUse>> uses = uses("package demo; class Store { " + body + " }");

        assertThat(uses.values().stream().flatMap(List::stream).distinct())
                .containsExactly(new LibraryUse(
                        "lib.Fast", method == null ? "" : method, IS.replace("X", X), "org." + X + "Digest", false));
    }

    @Test
    void an_interface_and_a_field_are_found_as_well() throws IOException {
        assertThat(uses("package demo; class Store { Object a = new lib.Sum(); Object b = new lib.Hasher(); }")
                        .get("demo.Store"))
                .extracting(LibraryUse::evidence, LibraryUse::holds)
                .containsExactly(
                        tuple("lib.Hasher has a field of type org." + X + "Digest", true),
                        tuple("lib.Sum implements org." + X + "Function", false));
    }

    @Test
    void harmless_classes_own_classes_and_those_named_so_themselves_are_none() throws IOException {
        assertThat(uses(
                        "package demo; class Store extends Own { int a = plain.Fine.of(); }",
                        "package demo; class Own extends lib.Fast {}",
                        "package demo; class Named { org.XDigest a; }",
                        "package demo; class Loads { String a = \"lib.Fast\"; }"))
                .containsOnlyKeys("demo.Own");
    }

    @Test
    void jars_are_looked_into_like_folders_and_their_first_class_wins() throws IOException {
        Path jar = jar(wrapped, "wrapped.jar");
        Path harmless =
                compile(List.of(), "package lib; public class Fast { public static Object of() { return 1; } }");
        Path own = compile(List.of(core, wrapped), "package demo; class Store { Object a = lib.Fast.of(); }");

        assertThat(uses(own, jar(core, "core.jar"), jar)).containsOnlyKeys("demo.Store");
        assertThat(uses(own, jar(core, "core.jar"), harmless, jar)).isEmpty();
    }

    @Test
    void without_a_class_named_so_nothing_is_read() throws IOException {
        Path own = compile(List.of(core, wrapped), "package demo; class Store { Object a = lib.Fast.of(); }");
        ClassFiles files = ClassScanner.scan(own);

        assertThat(LibraryUseScanner.scan(own, files, facts(wrapped, plain))).isSameAs(files);
    }

    @Test
    void broken_and_circular_libraries_end_the_search_quietly() throws IOException {
        Path own = compile(List.of(core, wrapped), "package demo; class Store { Object a = lib.Fast.of(); }");
        Path broken = Files.createTempDirectory(folder, "broken");
        Files.createDirectories(broken.resolve("lib"));
        Files.write(broken.resolve("lib/Fast.class"), "no class".getBytes(UTF_8));
        assertThat(uses(own, core, broken, wrapped)).isEmpty();

        Path circle =
                compile(List.of(), "package lib; public class Mid {}", "package lib; public class Fast extends Mid {}");
        Path other = compile(
                List.of(), "package lib; public class Fast {}", "package lib; public class Mid extends Fast {}");
        Files.copy(
                other.resolve("lib/Mid.class"), circle.resolve("lib/Mid.class"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(uses(own, core, circle)).isEmpty();
        assertThat(uses(own, core)).isEmpty();
    }

    private Map<String, List<LibraryUse>> uses(String... sources) throws IOException {
        return uses(compile(List.of(core, wrapped, plain), sources), core, wrapped, plain);
    }

    private static Map<String, List<LibraryUse>> uses(Path own, Path... libraries) {
        Map<String, List<LibraryUse>> found = new TreeMap<>();
        for (ClassFile type : LibraryUseScanner.scan(own, ClassScanner.scan(own), facts(libraries))
                .classes()) {
            if (!type.libraryUses().isEmpty()) {
                found.put(type.name(), type.libraryUses());
            }
        }
        return found;
    }

    private static List<DependencyFacts> facts(Path... libraries) {
        return Stream.of(libraries)
                .map(file -> new ResolvedDependency("g", "a" + file, "1", "jar", "", "compile", file, false))
                .map(DependencyScanner::scan)
                .toList();
    }

    private Path compile(List<Path> classPath, String... sources) throws IOException {
        List<String> names = new ArrayList<>();
        Stream.of(sources).forEach(source -> names.add(source.replace("X", X)));
        String path = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        return Javac.compile(
                Files.createTempDirectory(folder, "classes"),
                List.of("-Xlint:none", "-cp", path),
                names.toArray(String[]::new));
    }

    private Path jar(Path classes, String name) throws IOException {
        SomeArtifact artifact = new SomeArtifact();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                artifact.with(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return artifact.jar(folder.resolve(name));
    }
}

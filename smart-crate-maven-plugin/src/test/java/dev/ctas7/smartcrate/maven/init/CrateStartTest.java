// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrateStartTest {
    private static final String MAIN = "public static void main(String[] args) {} }\n";

    @TempDir
    private Path folder;

    private Path basedir;

    @BeforeEach
    void resolve_links_of_the_temporary_folder() throws IOException {
        basedir = folder.toRealPath().resolve("module");
        Files.createDirectories(basedir.resolve("src/main/java"));
    }

    @Test
    void the_only_type_with_a_main_method_is_annotated() throws IOException {
        write("a/Other.java", "package a; class Other {}\n");
        write("a/b/App.java", "package a.b;\nclass App { " + MAIN);

        String done = start().entryPoint();

        assertThat(done)
                .isEqualTo(
                        "changed  src/main/java/a/b/App.java: @AssertHasFoundationCore put on App, the only type with"
                                + " a main method");
        assertThat(read("a/b/App.java"))
                .isEqualTo("package a.b;\n@dev.ctas7.foundation.AssertHasFoundationCore\nclass App { " + MAIN);
    }

    @Test
    void of_several_the_one_in_the_shortest_package_is_annotated() throws IOException {
        write("a/b/c/Deep.java", "package a.b.c; class Deep { " + MAIN);
        write("a/b/Near.java", "package a.b; class Near { " + MAIN);

        assertThat(start().entryPoint())
                .isEqualTo(
                        "changed  src/main/java/a/b/Near.java: @AssertHasFoundationCore put on Near, of 2 types with a"
                                + " main method the one in the shortest package");
    }

    @Test
    void a_library_gets_a_package_info_in_the_root_of_its_packages() throws IOException {
        write("com/acme/orders/api/A.java", "package com.acme.orders.api; class A {}");
        write("com/acme/orders/store/B.java", "package com.acme.orders.store; class B {}");

        assertThat(start().entryPoint())
                .isEqualTo("created  src/main/java/com/acme/orders/package-info.java: created with"
                        + " @AssertHasFoundationCore on package com.acme.orders, the root of the sources, as no type has a"
                        + " main method");
        assertThat(read("com/acme/orders/package-info.java"))
                .endsWith("@dev.ctas7.foundation.AssertHasFoundationCore\npackage com.acme.orders;\n");
    }

    @Test
    void a_package_info_that_is_there_is_annotated() throws IOException {
        write("a/A.java", "package a; class A {}");
        write("a/package-info.java", "/** Doc. */\npackage a;\n");

        start().entryPoint();

        assertThat(read("a/package-info.java"))
                .isEqualTo("/** Doc. */\n@dev.ctas7.foundation.AssertHasFoundationCore\npackage a;\n");
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        write("a/App.java", "package a;\nclass App { " + MAIN);
        start().manifest("x = 1\n");
        start().entryPoint();
        String once = read("a/App.java");

        assertThat(start().entryPoint())
                .isEqualTo("kept     src/main/java/a/App.java: @AssertHasFoundationCore is there");
        assertThat(start().manifest("y = 2\n")).isEqualTo("kept     smart-crate.toml");

        assertThat(read("a/App.java")).isEqualTo(once);
        assertThat(basedir.resolve("smart-crate.toml")).hasContent("x = 1\n");
    }

    @Test
    void bytes_that_are_no_utf_8_survive() throws IOException {
        Path file = basedir.resolve("src/main/java/App.java");
        Files.write(
                file,
                "/* \u00e9\u00fc */ class App { public static void main(String[] a) {} }"
                        .getBytes(StandardCharsets.ISO_8859_1));

        start().entryPoint();

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("/* \u00e9\u00fc */ @dev.ctas7.foundation.AssertHasFoundationCore class App");
    }

    @Test
    void a_module_without_java_sources_is_told_so() throws IOException {
        assertThat(start().entryPoint())
                .isEqualTo("no entry point: there are no Java sources yet; run init again when there are");
    }

    @Test
    void a_manifest_outside_the_module_is_not_written() {
        CrateStart start = new CrateStart(inputs(basedir.resolve("../outside.toml")));

        assertThatThrownBy(() -> start.manifest("x = 1\n"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("lies outside the module");
        assertThat(folder.resolve("outside.toml")).doesNotExist();
    }

    private CrateStart start() {
        return new CrateStart(inputs(basedir.resolve("smart-crate.toml")));
    }

    private CrateInputs inputs(Path manifest) {
        return new CrateInputs(
                new CrateIdentity("com.acme", "orders", "1.0.0", "jar"),
                basedir,
                manifest,
                null,
                List.of(new SourceRoot(basedir.resolve("src/main/java"), SourceKind.MAIN)),
                List.of(),
                List.of(),
                basedir.resolve("target/classes"),
                basedir.resolve("target"),
                null,
                List.of(),
                List.of(),
                null);
    }

    private void write(String name, String text) throws IOException {
        Path file = basedir.resolve("src/main/java").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(basedir.resolve("src/main/java").resolve(name));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageReferencesTest {
    @TempDir
    private Path folder;

    @Test
    void every_package_whose_classes_are_used_is_named_once() {
        Javac.compile(
                folder,
                List.of(),
                "package b; public class Base { public static int size() { return 1; } }",
                "package c.deep; public class Part {}",
                "package d; public class Item {}",
                "package a; public class User extends b.Base { int n = size(); Object p = new c.deep.Part();"
                        + " Object i = new d.Item[3][2]; java.util.List<String> none; }");

        assertThat(used("a.User")).containsExactly("a", "b", "c.deep", "d");
        assertThat(used("d.Item")).containsExactly("d");
    }

    @Test
    void the_unnamed_package_and_the_platform_are_no_packages() {
        Javac.compile(folder, List.of(), "class Main { Object all = new java.util.ArrayList<Main>(); }");

        assertThat(used("Main")).isEmpty();
    }

    private List<String> used(String name) {
        return ClassScanner.scan(folder).classes().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow()
                .usedPackages();
    }
}

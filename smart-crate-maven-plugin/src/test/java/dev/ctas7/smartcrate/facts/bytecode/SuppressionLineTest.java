// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Suppression;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionLineTest {
    private static final String GATE = "package own; public @interface SuppressGate { String rule(); }";
    private static final String POINT = """
            package demo;
            import own.SuppressGate;
            @SuppressGate(rule = "TYPE")
            abstract class Point {
                @SuppressGate(rule = "FIELD") int x = later();
                @SuppressGate(rule = "NEW")
                Point() {
                    x = 3;
                }
                @SuppressGate(rule = "ONE")
                int route(int a) {
                    return a;
                }
                @SuppressGate(rule = "ONE")
                int route(String a) {
                    return 1;
                }
                @SuppressGate(rule = "ABSTRACT") abstract int later();
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_first_line_of_its_code_tells_one_overload_from_the_other() {
        assertThat(read(List.of(), POINT))
                .containsExactlyInAnyOrder(
                        new Suppression("demo.Point", "TYPE", "", "", 0),
                        new Suppression("demo.Point#x", "FIELD", "", "", 0),
                        new Suppression("demo.Point#<init>", "NEW", "", "", 7),
                        new Suppression("demo.Point#route", "ONE", "", "", 12),
                        new Suppression("demo.Point#route", "ONE", "", "", 16),
                        new Suppression("demo.Point#later", "ABSTRACT", "", "", 0));
    }

    @Test
    void without_line_numbers_it_is_the_name_alone() {
        assertThat(read(List.of("-g:none"), POINT))
                .filteredOn(found -> found.rule().equals("ONE"))
                .containsExactly(new Suppression("demo.Point#route", "ONE", "", ""));
    }

    @Test
    void the_copies_that_the_compiler_makes_of_a_component_s_annotation_are_one() {
        String point = "package demo; record Point(\n@own.SuppressGate(rule = \"X\")\nint x) {}";

        assertThat(read(List.of(), point)).containsExactly(new Suppression("demo.Point#x", "X", "", ""));
    }

    private Stream<Suppression> read(List<String> options, String source) {
        Path classes = Javac.compile(Javac.fresh(folder), options, GATE, source);
        return ClassScanner.scan(classes).classes().stream().flatMap(file -> file.suppressions().stream());
    }
}

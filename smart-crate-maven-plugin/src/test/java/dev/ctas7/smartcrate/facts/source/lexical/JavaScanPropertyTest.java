// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class JavaScanPropertyTest {
    private static final List<String> PIECES = List.of(
            "class A",
            "record B(",
            "enum C",
            "@interface D",
            "record",
            "{",
            "}",
            "(",
            ")",
            "<",
            ">",
            ";",
            ",",
            "=",
            ".",
            "\"",
            "\"\"\"",
            "'",
            "\\",
            "\\u0022",
            "\\u007b",
            "\\u00",
            "'\"'",
            "\"x\"",
            "import a.b;",
            "package p;",
            "->",
            "\n",
            "\r",
            "\t",
            " ",
            "x",
            "1",
            "é",
            "\0",
            "@",
            "/",
            "*");

    private static final List<String> COMMENTS =
            List.of("/* class X { */", "/** \" ' \"\"\" */", "// class Y {\n", "/* // */", "// /* \n", "/* */");

    @Property(tries = 2000)
    void arbitrary_bytes_never_throw(@ForAll byte[] bytes) {
        JavaFacts facts = Scanned.bytes(bytes);

        assertThat(facts.lines()).isBetween(0, bytes.length);
    }

    @Property(tries = 3000)
    void pieces_of_java_in_any_order_never_throw(@ForAll("pieces") List<String> pieces) {
        String text = String.join(" ", pieces);
        JavaFacts facts = Scanned.text(text);

        int unterminated = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
        assertThat(facts.lines())
                .isEqualTo((int) text.chars().filter(c -> c == '\n').count() + unterminated);
    }

    @Property(tries = 1000)
    void comments_between_tokens_change_nothing(
            @ForAll("tokens") @Size(max = 30) List<String> tokens,
            @ForAll("comments") @Size(min = 31, max = 31) List<String> comments) {
        StringBuilder commented = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            commented.append(comments.get(i)).append(tokens.get(i)).append(' ');
        }

        JavaFacts with = Scanned.text(commented.toString());
        JavaFacts without = Scanned.text(String.join(" ", tokens));

        assertThat(with.types().stream().map(type -> type.name()))
                .containsExactlyElementsOf(
                        without.types().stream().map(type -> type.name()).toList());
        assertThat(with.packageName()).isEqualTo(without.packageName());
    }

    @Property(tries = 1000)
    void a_file_cut_anywhere_never_throws(@ForAll("pieces") List<String> pieces) {
        byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length <= bytes.length; length++) {
            assertThat(JavaScan.of(bytes, length, "Sample.java").lines()).isNotNegative();
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "class A {",
                        "record B() {",
                        "enum C { X;",
                        "interface D<T extends E<T>> {",
                        "void m() {",
                        "}",
                        "}",
                        "int x = 1;",
                        "String s = \"/* // \";",
                        "char c = '\"';",
                        "package p.q;",
                        "import a.b;",
                        "Class<?> c = A.class;")
                .list();
    }

    @Provide
    Arbitrary<List<String>> comments() {
        return Arbitraries.of(COMMENTS).list();
    }
}

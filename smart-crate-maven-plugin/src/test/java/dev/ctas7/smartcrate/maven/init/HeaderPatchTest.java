// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderPatchTest {
    private static final String HEADER = "GATEWAY_ROUTE_BOUNDED_REQUEST";

    @TempDir
    private Path folder;

    @Test
    void the_header_goes_below_a_licence_and_above_the_package() {
        String text = "// SPDX-License-Identifier: Apache-2.0\npackage demo;\n\nclass A {}\n";

        assertThat(HeaderPatch.of("src/A.java", text, HEADER))
                .contains("--- a/src/A.java\n+++ b/src/A.java\n@@ -1,4 +1,5 @@\n"
                        + " // SPDX-License-Identifier: Apache-2.0\n+// " + HEADER
                        + "\n package demo;\n \n class A {}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package demo;\nclass A {}\n",
                "/*\n * Licence\n */\n\npackage demo;\n\nimport java.util.List;\n\nclass A {}\n",
                "\n\n\n\n\n\npackage demo;\nclass A {}\n",
                "  package demo;\n",
                "class A {}",
                "package demo;\r\n\r\nclass A {}\r\n",
                "/* a */\r\npackage demo;\r\nclass A {}",
                "\u00ef\u00bb\u00bfpackage demo;\nclass A {}\n",
                "\u00ef\u00bb\u00bf// a\npackage demo;\nclass A {}\n",
                "// K\u00f6ln\npackage demo;\nclass A { char c = '\u00fc'; }\n",
            })
    void git_and_patch_apply_it_and_nothing_else_changes(String text) throws Exception {
        byte[] patch = HeaderPatch.of("src/a b/\u00dcA.java", text, HEADER)
                .orElseThrow()
                .getBytes(StandardCharsets.ISO_8859_1);
        for (List<String> program : List.of(
                List.of("git", "apply", "--whitespace=nowarn", "-p1", "p.patch"),
                List.of("patch", "-p1", "-i", "p.patch"))) {
            Path module = Files.createTempDirectory(folder, "module");
            Path file = module.resolve("src/a b/\u00dcA.java");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
            Files.write(module.resolve("p.patch"), patch);

            String said = run(module, program);

            String patched = Files.readString(file, StandardCharsets.ISO_8859_1);
            String end = text.contains("\r\n") ? "\r\n" : "\n";
            assertThat(patched).as(said).contains("// " + HEADER + end);
            assertThat(patched.replace("// " + HEADER + end, "")).isEqualTo(text);
            assertThat(patched.indexOf(HEADER))
                    .isLessThan(patched.indexOf(text.contains("package") ? "package" : "class"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A.java, '/* a\n */ package demo;'",
        "A.java, 'package demo;\rclass A {}\r'",
        "A.java, ''",
        "A.java, '// only a comment\n'",
        "'a\nb.java', 'class A {}'",
        "'a\"b.java', 'class A {}'",
    })
    void where_no_line_can_be_put_there_is_no_patch(String path, String text) {
        assertThat(HeaderPatch.of(path, text, HEADER)).isEmpty();
    }

    @Test
    void a_text_of_two_bytes_a_character_is_left_alone() {
        String wide = new String("class A {}".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);

        assertThat(HeaderPatch.of("A.java", wide, HEADER)).isEmpty();
    }

    @Test
    void in_a_module_deep_in_a_repository_it_applies_where_it_lies() throws Exception {
        Path module = Files.createDirectories(folder.resolve("repository/deep/module"));
        run(folder.resolve("repository"), List.of("git", "init", "-q"));
        Files.writeString(module.resolve("A.java"), "class A {}\n");
        Files.writeString(
                module.resolve("p.patch"),
                "# free text\n"
                        + HeaderPatch.of("A.java", "class A {}\n", HEADER).orElseThrow());

        run(module, List.of("git", "apply", "p.patch"));

        assertThat(module.resolve("A.java")).hasContent("// " + HEADER + "\nclass A {}\n");
    }

    private static String run(Path folder, List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            assumeTrue(false, "no " + command.get(0) + " on this machine");
            throw new AssertionError(e);
        }
    }
}

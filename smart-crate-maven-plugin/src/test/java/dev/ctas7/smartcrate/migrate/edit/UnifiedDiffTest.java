// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    private static final String FILE = "src/a b/\u00c3\u00a9.txt";

    @TempDir
    private Path folder;

    @Test
    void one_line_is_replaced_with_three_lines_around_it() {
        String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

        assertThat(UnifiedDiff.of("a.txt", text, List.of(new Edit(8, 9, "five"))))
                .isEqualTo("--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void a_line_without_an_end_says_so() {
        assertThat(UnifiedDiff.of("a", "x", List.of(new Edit(0, 1, "y"))))
                .endsWith("@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n");
    }

    @Test
    void edits_that_overlap_are_refused() {
        assertThatThrownBy(() -> Edit.apply("abc", List.of(new Edit(0, 2, ""), new Edit(1, 3, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void git_and_patch_make_of_it_what_was_meant() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            String text = text(random, 40);
            List<Edit> edits = edits(random, text);
            byte[] patch = UnifiedDiff.of(FILE, text, edits).getBytes(StandardCharsets.ISO_8859_1);
            for (List<String> command : List.of(
                    List.of("git", "apply", "--whitespace=nowarn", "-p1", "p.patch"),
                    List.of("patch", "--binary", "-p1", "-i", "p.patch"))) {
                assertThat(applied(round + command.get(0), text, patch, command))
                        .as("round %s by %s", round, command)
                        .isEqualTo(Edit.apply(text, edits));
            }
        }
    }

    @Property(tries = 300)
    void the_patch_is_the_edits(@ForAll long seed) {
        Random random = new Random(seed);
        String text = text(random, random.nextInt(30));
        List<Edit> edits = edits(random, text);

        assertThat(Patched.by(text, UnifiedDiff.of("a", text, edits))).isEqualTo(Edit.apply(text, edits));
    }

    private String applied(String name, String text, byte[] patch, List<String> command) throws Exception {
        Path module = Files.createDirectories(folder.resolve(name));
        Path file = module.resolve(new String(FILE.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
        Files.write(module.resolve("p.patch"), patch);
        Process process = new ProcessBuilder(command)
                .directory(module.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return read(file);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder("first");
        for (int i = 0; i < lines; i++) {
            text.append(random.nextBoolean() ? "\n" : "\r\n").append("line ").append(random.nextInt(5));
        }
        return random.nextBoolean() ? text.toString() : text.append('\n').toString();
    }

    /** Some within a line, some whole lines, none twice at one place. */
    private static List<Edit> edits(Random random, String text) {
        List<Edit> edits = new ArrayList<>(List.of(new Edit(0, 2, "FI")));
        int at = 3;
        while (at < text.length() - 8) {
            int start = at + random.nextInt(text.length() - at - 4);
            // A CR is never parted from its LF.
            if (text.charAt(start) == 'l') {
                edits.add(new Edit(start, start + random.nextInt(3), random.nextBoolean() ? "new" : "a\nb\n"));
            }
            at = start + 4;
        }
        return edits;
    }
}

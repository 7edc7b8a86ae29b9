// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String ADVICE = """
                why  A file this long has more than one reason to change, and nobody reads it whole.
                fix  Move one responsibility to a package-private class beside it.
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void write_to_the_folder() {
        cli = new Cli(folder);
    }

    @Test
    void a_clean_folder_is_summed_up_and_passes() throws IOException {
        cli.write("A.java", Cli.lines("A", 200));

        assertThat(look())
                .isEqualTo(new Cli.Result(0, "1 file, 200 lines, 0 findings (0 errors, 0 warnings, 0 notes)\n", ""));
    }

    @Test
    void findings_are_sorted_and_advice_is_given_once_a_rule() throws IOException {
        cli.write("b/B.java", Cli.lines("B", 202)).write("a/A.java", Cli.lines("A", 201));

        assertThat(look().code()).isEqualTo(1);
        assertThat(look().out())
                .isEqualTo("a/A.java:1:1: error SC110 201 lines, limit 200\n" + ADVICE
                        + "b/B.java:1:1: error SC110 202 lines, limit 200\n"
                        + "2 files, 403 lines, 2 findings (2 errors, 0 warnings, 0 notes)\n");
    }

    @Test
    void several_folders_keep_their_paths_apart_and_a_folder_given_twice_counts_once() throws IOException {
        cli.write("one/A.java", Cli.lines("A", 201)).write("two/A.java", Cli.lines("A", 201));
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two") + "/";

        assertThat(Cli.run("static", two, one, one + "/.").out())
                .contains(one + "/A.java:1:1: error SC110", two + "A.java:1:1: error SC110", "2 files, 402 lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | no command given",
                "look                      | unknown command 'look'",
                "static                    | no folder given",
                "static . --jsn            | unknown option '--jsn'",
                "static . --encoding       | '--encoding needs the name of an encoding, such as ISO-8859-1'",
                "static . --encoding latin-42 | --encoding was 'latin-42' but this Java knows no such encoding",
                "static . --encoding=x      | --encoding was 'x' but this Java knows no such encoding",
            })
    void what_cannot_be_done_is_told_with_the_usage(String words, String message) {
        Cli.Result result = Cli.run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("smart-crate: " + message + "\nusage: smart-crate static DIR...");
    }

    @Test
    void folders_that_cannot_be_looked_at_are_all_told_and_nothing_is_judged() throws IOException {
        cli.write("good/A.java", Cli.lines("A", 201)).write("docs/a.md", "x");
        String missing = folder.resolve("missing").toString();
        String docs = folder.resolve("docs").toString();
        String file = folder.resolve("docs/a.md").toString();

        assertThat(Cli.run("static", folder.resolve("good").toString(), missing, docs, file))
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        "smart-crate: cannot look at " + missing + ": does not exist\n"
                                + "smart-crate: cannot look at " + docs + ": holds no Java source\n"
                                + "smart-crate: cannot look at " + file + ": is not a folder\n"));
    }

    @Test
    void a_path_that_is_none_is_told_without_a_stack_trace() {
        assertThat(Cli.run("static", "a\0b"))
                .isEqualTo(new Cli.Result(2, "", "smart-crate: 'a\\u{00}b' is no path in this locale\n"));
    }

    @Test
    void a_folder_may_be_called_like_an_option() {
        assertThat(Cli.run("static", "--", "--json").err())
                .isEqualTo("smart-crate: cannot look at --json: does not exist\n");
    }

    @Test
    void help_and_version_are_answers() {
        assertThat(Cli.run("--help").code()).isZero();
        assertThat(Cli.run("static", "-h").out()).startsWith("usage: smart-crate static DIR...");
        assertThat(Cli.run("--version")).isEqualTo(new Cli.Result(0, "smart-crate 7.3.1\n", ""));
    }

    @Test
    void sources_in_another_encoding_are_read_in_it() throws IOException {
        cli.write("A.java", "class Größe {}\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(look().code()).isEqualTo(1);
        assertThat(look().out()).contains("A.java:1:1: error SC141 cannot be read as text: ");
        assertThat(Cli.run("static", folder.toString(), "--encoding", "ISO-8859-1")
                        .code())
                .isZero();
    }

    @Test
    void names_cannot_act_on_a_terminal_and_links_out_of_the_folder_are_told() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".java"), "class X {}");
        cli.write("a\u001b[31m\n.java", Cli.lines("A", 201));
        Files.createSymbolicLink(folder.resolve("Link.java"), outside);

        assertThat(look().out())
                .startsWith("Link.java:1:1: error SC141 cannot be read as text: symbolic link that leaves the module\n")
                .contains("a\\u{1B}[31m\\n.java:1:1: error SC110 201 lines, limit 200\n");
        Files.delete(outside);
    }

    @Test
    void output_of_tools_is_left_out_and_a_package_of_that_name_is_not() throws IOException {
        cli.write("m/pom.xml", "<project/>")
                .write("m/target/gen/A.java", Cli.lines("A", 201))
                .write("m/src/build/target/B.java", Cli.lines("B", 3))
                .write(".hidden/C.java", Cli.lines("C", 201))
                .write("m/.D.java", Cli.lines("D", 201))
                .write("node_modules/E.java", Cli.lines("E", 201));

        assertThat(look().out()).isEqualTo("1 file, 3 lines, 0 findings (0 errors, 0 warnings, 0 notes)\n");
    }

    private Cli.Result look() {
        return Cli.run("static", folder.toString());
    }
}

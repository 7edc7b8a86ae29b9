// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines and suppressions, as far as the command line reads them. */
class ExceptionsTest {
    private static final String BASELINE = """
            {
              "schemaVersion": "1.0",
              "frozen": [
                {"file": "src/main/java/demo/A.java", "rule": "SC110"}
              ]
            }
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_file_too_long_in_a_module() throws IOException {
        cli = new Cli(folder).write("app/src/main/java/demo/A.java", source("", "A"));
    }

    @Test
    void a_baseline_is_used_where_its_module_lies_and_counted() throws IOException {
        cli.write("app/smart-crate.baseline.json", BASELINE);

        assertThat(look(".").code()).isZero();
        assertThat(look(".").out()).endsWith("0 findings (0 errors, 0 warnings, 0 notes), 1 frozen\n");
        assertThat(look("app").code()).isZero();
        assertThat(look("app/src").code()).isEqualTo(1);
        assertThat(Cli.run("static", "--json", folder.toString()).out()).contains("\"frozen\":1,\"findings\":[]");
    }

    @Test
    void it_can_be_left_aside() throws IOException {
        cli.write("app/smart-crate.baseline.json", BASELINE);

        assertThat(Cli.run("static", folder.toString(), "--no-baseline").out()).contains("1 finding ");
    }

    @Test
    void one_new_fault_is_found_alone() throws IOException {
        cli.write("app/smart-crate.baseline.json", BASELINE)
                .write("app/src/main/java/demo/B.java", source("", "B"))
                .write("other/src/main/java/demo/A.java", source("", "A"));

        assertThat(look(".").out())
                .contains("app/src/main/java/demo/B.java:1:1: error SC110", "other/src/main/java/demo/A.java:1:1")
                .contains("2 findings", ", 1 frozen");
        assertThat(Cli.run("static", folder + "/app", folder + "/other").out()).contains("2 findings", ", 1 frozen");
    }

    @Test
    void a_baseline_that_is_broken_is_a_finding_with_its_place() throws IOException {
        cli.write("app/smart-crate.baseline.json", BASELINE.replace("],", "").replace("  ]", "  "));

        assertThat(look(".").code()).isEqualTo(1);
        assertThat(look(".").out())
                .contains("app/smart-crate.baseline.json:6:1: error SC158 baseline cannot be used: ")
                .contains("app/src/main/java/demo/A.java:1:1: error SC110");
    }

    @ParameterizedTest
    @CsvSource({
        "'@SuppressGate(rule = \"SC110\", reason = \"a\")', 0",
        "'@SuppressGate(rule = \"SC110\", reason = \"a\" + \"b\", until = \"9999-01-01\")', 0",
        "'@x.Y({@SuppressGate(rule = \"SC110\", reason = \"a\")})', 0",
        "'@SuppressGate(rule = \"SC110\", reason = \" \")', 1",
        "'@SuppressGate(rule = \"SC110\", reason = \"a\", until = \"2001-01-01\")', 1",
        "'@SuppressGate(rule = \"SC110\", reason = \"a\", until = \"soon\")', 1",
        "'@SuppressGate(rule = \"SC120\", reason = \"a\")', 1",
        "'@SuppressGate(rule = Elsewhere.RULE, reason = \"a\")', 1",
        "'// @SuppressGate(rule = \"SC110\", reason = \"a\")', 1",
    })
    void a_suppression_in_the_source_is_read(String annotation, int code) throws IOException {
        cli.write("app/src/main/java/demo/A.java", source(annotation, "A"));

        Cli.Result result = look(".");

        assertThat(result.code()).isEqualTo(code);
        assertThat(result.out()).endsWith(code == 0 ? "0 notes), 1 suppressed\n" : "0 notes)\n");
    }

    @Test
    void a_package_is_suppressed_in_all_its_files_and_tests_reach_tests_only() throws IOException {
        String described = "@SuppressGate(rule = \"SC110\", reason = \"a\")\npackage demo;\n";
        cli.write("app/src/test/java/demo/T.java", source("", "T"));

        cli.write("app/src/test/java/demo/package-info.java", described);
        assertThat(look(".").out()).contains("main/java/demo/A.java:1:1", "1 finding ", ", 1 suppressed");

        cli.write("app/src/main/java/demo/package-info.java", described);
        assertThat(look(".").out()).contains("0 findings", ", 2 suppressed");
    }

    private static String source(String annotation, String name) {
        return "package demo;\n" + annotation + "\n" + Cli.lines(name, 201);
    }

    private Cli.Result look(String below) {
        return Cli.run("static", folder.resolve(below).normalize().toString());
    }
}

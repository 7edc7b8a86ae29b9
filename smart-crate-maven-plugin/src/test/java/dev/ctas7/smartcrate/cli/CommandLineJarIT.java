// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, in a process of its own. */
class CommandLineJarIT {
    /** Annotations that nothing reads at run time. */
    private static final List<String> ONLY_ANNOTATIONS =
            List.of("org.jspecify.", "org.checkerframework.", "javax.annotation.");

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private Cli cli;
    private Shell shell;

    @BeforeEach
    void write_to_the_folder() {
        cli = new Cli(folder);
        shell = new Shell(folder, logs);
    }

    @Test
    void it_holds_what_it_needs_and_nothing_of_maven() throws Exception {
        Set<String> packages = new TreeSet<>();
        List<String> others = new ArrayList<>();
        try (JarFile jar = new JarFile(Shell.JAR.toFile())) {
            jar.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
                String name = entry.getName();
                if (name.endsWith(".class")) {
                    packages.add(name.substring(0, name.lastIndexOf('/')));
                } else {
                    others.add(name);
                }
            });
        }

        assertThat(others).containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/NOTICE");
        assertThat(packages)
                .allMatch(name -> name.startsWith("dev/ctas7/") || name.startsWith("org/tomlj"))
                .noneMatch(name -> name.contains("/maven") || name.contains("/bytecode") || name.contains("/lock"));
        assertThat(Files.size(Shell.JAR)).isLessThan(1_500_000);
    }

    @Test
    void no_class_in_it_needs_one_that_is_not() throws Exception {
        String jdeps = Path.of(System.getProperty("java.home"), "bin", "jdeps").toString();

        Cli.Result result = shell.run(jdeps, "--multi-release", "17", "--missing-deps", Shell.JAR.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out().lines().skip(1))
                .allSatisfy(line -> assertThat(ONLY_ANNOTATIONS)
                        .anySatisfy(known -> assertThat(line).contains("-> " + known)));
    }

    @Test
    void a_clean_folder_ends_with_0() throws Exception {
        cli.write("src/A.java", Cli.lines("A", 200));

        assertThat(java("static", "."))
                .isEqualTo(new Cli.Result(0, "1 file, 200 lines, 0 findings (0 errors, 0 warnings, 0 notes)\n", ""));
    }

    @Test
    void findings_end_with_1_and_a_folder_that_is_missing_with_2() throws Exception {
        cli.write("src/A.java", Cli.lines("A", 201)).write("smart-crate.toml", "[limits]\nfile_lines = 150\n");

        Cli.Result result = java("static", folder.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("src/A.java:1:1: error SC110 201 lines, limit 150\n    why  ");
        assertThat(java("static", "missing"))
                .isEqualTo(new Cli.Result(2, "", "smart-crate: cannot look at missing: does not exist\n"));
        assertThat(java().code()).isEqualTo(2);
    }

    @Test
    void a_method_that_is_too_much_is_measured_and_listed() throws Exception {
        cli.write(
                "A.java",
                "class A {\n    int f(int a) {\n" + "        if (a > 0) { a++; }\n".repeat(10)
                        + "        return a;\n    }\n}\n");

        Cli.Result result = java("static", ".", "--json", "--members");
        JsonNode json = new ObjectMapper().readTree(result.out());

        assertThat(json.get("members").get(0).toString())
                .isEqualTo("{\"file\":\"A.java\",\"type\":\"A\",\"member\":\"f\",\"line\":2,\"endLine\":14,"
                        + "\"complexity\":11,\"nesting\":1,\"parameters\":1}");
        assertThat(json.get("findings"))
                .extracting(finding -> finding.get("rule").asText())
                .containsExactly("SC120");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void a_split_is_suggested_for_files_over_the_limit_only() throws Exception {
        String nested = "    static class Inner {\n        int a;\n" + "        // x\n".repeat(120) + "    }\n";
        cli.write("A.java", "class A {\n" + nested + nested.replace("Inner", "Other") + "}\n")
                .write("B.java", Cli.lines("B", 200));

        Cli.Result text = java("static", ".", "--split");
        JsonNode json = new ObjectMapper()
                .readTree(java("static", ".", "--split", "--json").out());

        assertThat(text.out()).contains("\nA.java: 248 lines, limit 200\n    ").contains("Inner");
        assertThat(json.get("splitSuggestions")).hasSize(1);
        JsonNode suggestion = json.get("splitSuggestions").get(0);
        assertThat(suggestion.fieldNames())
                .toIterable()
                .containsExactly("file", "lines", "limit", "leaves", "reason", "pieces");
        assertThat(suggestion.get("pieces").get(0).fieldNames())
                .toIterable()
                .containsExactly("name", "kind", "lines", "delegates", "members", "needs");
        assertThat(text.code()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void hostile_names_are_harmless_and_output_is_utf_8_in_any_locale() throws Exception {
        cli.write("é/a\u001b]0;x\u0007 \"b\"\n.java", Cli.lines("A", 201));
        shell.with("LC_ALL", "C.UTF-8");

        assertThat(java("static", ".").out())
                .startsWith("é/a\\u{1B}]0;x\\u{07} \"b\"\\n.java:1:1: error SC110 201 lines, limit 200\n");
        JsonNode json =
                new ObjectMapper().readTree(java("static", ".", "--json").out());
        assertThat(json.get("findings").get(0).get("file").asText()).isEqualTo("é/a\u001b]0;x\u0007 \"b\"\n.java");
        assertThat(shell.with("LC_ALL", "C")
                        .run(Shell.JAVA, "-jar", Shell.JAR.toString(), "static", ".")
                        .code())
                .isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_reading_the_rest_is_no_error() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            cli.write("A" + i + ".java", Cli.lines("A", 201));
        }

        Cli.Result result = shell.run("sh", "-c", "'" + Shell.JAVA + "' -jar '" + Shell.JAR + "' static . | head -n 1");

        assertThat(result).isEqualTo(new Cli.Result(0, "A0.java:1:1: error SC110 201 lines, limit 200\n", ""));
    }

    private Cli.Result java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Shell.JAVA, "-jar", Shell.JAR.toString()));
        command.addAll(List.of(arguments));
        return shell.run(command);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook of the docs in a real repository. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitHookIT {
    private static final String GOOD = Cli.lines("A", 200);
    private static final String BAD = Cli.lines("A", 201);
    private static final String BLOCKED =
            "smart-crate: the staged sources have the errors and warnings above; the commit is blocked\n";

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private Cli files;
    private Shell shell;

    @BeforeEach
    void make_a_repository_with_the_hook() throws Exception {
        files = new Cli(folder);
        shell = new Shell(folder, logs)
                .with("GIT_CONFIG_GLOBAL", "/dev/null")
                .with("GIT_CONFIG_NOSYSTEM", "1")
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("SMART_CRATE_CLI", Shell.JAR.toString())
                .with("TMPDIR", Files.createDirectory(logs.resolve("tmp")).toString());
        git("init", "-q");
        git("config", "user.name", "Jo");
        git("config", "user.email", "jo@example.org");
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(folder.resolve(".git/hooks"));
        Files.copy(Shell.HOOK, hook);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void good_files_are_committed_and_bad_ones_block() throws Exception {
        files.write("src/A.java", GOOD);
        assertThat(commit().code()).isZero();

        files.write("src/B.java", BAD);
        Cli.Result result = commit();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("src/B.java:1:1: error SC110 201 lines, limit 200\n")
                .contains("\n1 file, 201 lines, 1 finding (1 error, 0 warnings, 0 notes)\n")
                .endsWith(BLOCKED);
        assertThat(logs.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void what_is_staged_counts_and_not_what_lies_in_the_work_tree() throws Exception {
        files.write("A.java", BAD);
        git("add", "-A");
        files.write("A.java", GOOD);
        assertThat(git("commit", "-qm", "bad staged").code()).isEqualTo(1);

        git("add", "-A");
        files.write("A.java", BAD);
        assertThat(git("commit", "-qm", "good staged").code()).isZero();
    }

    @Test
    void a_deleted_file_is_not_looked_for_and_a_renamed_one_is_looked_at() throws Exception {
        files.write("A.java", BAD).write("B.java", BAD);
        git("add", "-A");
        assertThat(git("commit", "-qnm", "old sins").code()).isZero();

        git("rm", "-q", "A.java");
        assertThat(git("commit", "-qm", "delete").code()).isZero();

        git("mv", "B.java", "C.java");
        Cli.Result renamed = git("commit", "-qm", "rename");
        assertThat(renamed.code()).isEqualTo(1);
        assertThat(renamed.err()).startsWith("C.java:1:1: error SC110");
    }

    @Test
    void names_with_spaces_quotes_and_line_ends_are_found_again() throws Exception {
        files.write("-a b/c'd\"\n$(x) é.java", BAD).write("-a b/smart-crate.toml", "[limits]\nfile_lines = 100\n");

        Cli.Result result = commit();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("-a b/c'd\"\\n$(x) é.java:1:1: error SC110 201 lines, limit 100\n");
    }

    @Test
    void limits_are_the_staged_manifests() throws Exception {
        files.write("smart-crate.toml", "[limits]\nfile_lines = 100\n");
        assertThat(commit().code()).isZero();
        files.write("m/A.java", GOOD).write("smart-crate.toml", "");
        git("add", "m");

        assertThat(git("commit", "-qm", "m").err()).startsWith("m/A.java:1:1: error SC110 200 lines, limit 100\n");
    }

    @Test
    void a_commit_from_a_folder_below_is_looked_at_as_a_whole() throws Exception {
        files.write("A.java", BAD).write("below/B.java", GOOD);
        git("add", "-A");

        assertThat(git("-C", "below", "commit", "-qm", "x").err()).startsWith("A.java:1:1: error SC110");
    }

    @Test
    void a_commit_without_java_needs_no_jar_and_one_with_java_does() throws Exception {
        shell.with("SMART_CRATE_CLI", "");
        files.write("README.md", "x").write("node_modules/A.java", BAD).write(".tool/B.java", BAD);
        assertThat(commit().code()).isZero();

        files.write("A.java", GOOD);
        Cli.Result unset = commit();
        assertThat(unset.code()).isEqualTo(1);
        assertThat(unset.err())
                .isEqualTo("smart-crate: set SMART_CRATE_CLI or git config smart-crate.cli to the path of "
                        + "smart-crate-cli.jar; the commit is blocked\n");

        git("config", "smart-crate.cli", logs.resolve("none.jar").toString());
        assertThat(commit().err())
                .isEqualTo(
                        "smart-crate: there is no readable " + logs.resolve("none.jar") + "; the commit is blocked\n");

        git("config", "smart-crate.cli", Shell.JAR.toString());
        assertThat(commit().code()).isZero();
    }

    private Cli.Result commit() throws Exception {
        git("add", "-A");
        return git("commit", "-qm", "a change");
    }

    private Cli.Result git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return shell.run(command);
    }
}

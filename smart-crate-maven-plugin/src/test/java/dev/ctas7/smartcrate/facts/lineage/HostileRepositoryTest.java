// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.lineage;

import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.LOCK;
import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.ROUTER;
import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever git or the files say, the answer is a history or a reason, never an exception. */
class HostileRepositoryTest {
    private static final String HEADER = "GATEWAY_ROUTE_BOUNDED_REQUEST";
    private static final String WAS_ROUTER = ROUTER + " <- " + ROUTER + ": [" + HEADER + "]";

    @TempDir
    private Path folder;

    private Path root = Path.of("");

    @BeforeEach
    void need_git() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git on this machine");
        root = folder.toRealPath();
    }

    @Test
    void without_a_repository_nobody_is_asked() throws Exception {
        GitSandbox sandbox = new GitSandbox(root).source(ROUTER, HEADER).lock().source(ROUTER, "");

        assertThat(sandbox.history("")).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void without_the_program_the_lock_is_enough() throws Exception {
        GitSandbox sandbox = committed(root).source(ROUTER, "");

        assertThat(sandbox.history("").gap()).isEqualTo("there is no program git on the search path");
        assertThat(sandbox.history("bin:relative\0:/nowhere").sources()).isEmpty();
    }

    @Test
    void a_program_that_never_ends_is_ended() throws Exception {
        GitSandbox sandbox = committed(root).source(ROUTER, "");
        Path program = Files.createDirectory(root.resolve("slow")).resolve("git");
        Files.writeString(program, "#!/bin/sh\nexec sleep 600\n");
        assumeTrue(program.toFile().setExecutable(true), "no scripts on this machine");

        String searchPath = Objects.requireNonNull(program.getParent()).toString();
        assertThat(sandbox.history(searchPath, Duration.ofMillis(200)).gap()).isEqualTo("git rev-list took too long");
    }

    @Test
    void a_program_that_babbles_or_fails_is_told() throws Exception {
        GitSandbox sandbox = committed(root).source(ROUTER, "");
        Path program = Files.createDirectory(root.resolve("odd")).resolve("git");
        Files.writeString(program, "#!/bin/sh\ncase \"$*\" in *rev-list*) echo abc;; *) echo babble;; esac\n");
        assumeTrue(program.toFile().setExecutable(true), "no scripts on this machine");
        String searchPath = Objects.requireNonNull(program.getParent()).toString();
        // A text without a NUL byte holds no entry, as after a commit in which nothing changed.
        assertThat(sandbox.history(searchPath).sources()).isEmpty();

        Files.writeString(program, "#!/bin/sh\nexit 3\n");
        assertThat(sandbox.history(searchPath).gap()).isEqualTo("git rev-list ended with exit code 3");
    }

    @Test
    void a_shallow_clone_without_the_commit_is_told_and_one_with_it_answers() throws Exception {
        GitSandbox origin = committed(Files.createDirectory(root.resolve("origin")));
        origin.write("README.md", "one").commit("one").source(ROUTER, "").commit("two");
        String url = "file://" + origin.module();

        origin.git("clone", "-q", "--depth", "1", url, root.resolve("shallow").toString());
        assertThat(new GitSandbox(root.resolve("shallow")).history().gap())
                .isEqualTo("the clone is shallow and ends before the commit that last changed " + LOCK);

        origin.commit("more")
                .git("clone", "-q", "--depth", "9", url, root.resolve("deep").toString());
        assertThat(new GitSandbox(root.resolve("deep")).shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void a_work_tree_of_its_own_and_a_submodule_answer() throws Exception {
        GitSandbox origin = committed(Files.createDirectory(root.resolve("origin")));
        Path tree = root.resolve("tree");
        origin.git("worktree", "add", "-q", "--detach", tree.toString());
        assertThat(new GitSandbox(tree).source(ROUTER, "").shown()).containsExactly(WAS_ROUTER);

        GitSandbox outer = new GitSandbox(Files.createDirectory(root.resolve("outer"))).init();
        outer.git("submodule", "add", "-q", "file://" + origin.module(), "inner");
        GitSandbox inner = new GitSandbox(outer.module().resolve("inner")).source(ROUTER, "");
        assertThat(inner.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void a_bare_or_broken_repository_and_one_without_commits_are_told() throws Exception {
        GitSandbox sandbox = committed(root).source(ROUTER, "");
        sandbox.git("config", "core.bare", "true");
        assertThat(sandbox.history().gap()).isEqualTo("git diff-index ended with exit code 128");

        sandbox.git("config", "core.bare", "false").write(".git/HEAD", "ref: refs/heads/other\n");
        assertThat(sandbox.history().gap()).isEqualTo("git rev-list ended with exit code 128");

        sandbox.write(".git/HEAD", "nonsense");
        assertThat(sandbox.history().gap()).isEqualTo("git rev-list ended with exit code 128");

        Path file = Files.createDirectories(root.resolve("module/src"))
                .resolve("../.git")
                .normalize();
        Files.writeString(file, "gitdir: /nowhere\0/at all\n");
        GitSandbox module = new GitSandbox(root.resolve("module"))
                .source(ROUTER, HEADER)
                .lock()
                .source(ROUTER, "");
        assertThat(module.history()).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void names_and_contents_that_no_program_expects_are_read() throws Exception {
        String odd = "src/main/java/demo/a \"b\"\n'c' \u00fc.java";
        GitSandbox sandbox = new GitSandbox(root).init().source(odd, HEADER);
        sandbox.source(ROUTER, HEADER).write("src/main/java/demo/Latin.java", latin(HEADER));
        sandbox.write("src/main/java/demo/Nul.java", new byte[1000]).lock().commit("lock");

        sandbox.source(odd, "").source(ROUTER, "").write("src/main/java/demo/Latin.java", latin(""));
        sandbox.write("src/main/java/demo/Nul.java", "class Nul {}");

        assertThat(sandbox.shown())
                .containsExactly(
                        "src/main/java/demo/Latin.java <- src/main/java/demo/Latin.java: [" + HEADER + "]",
                        "src/main/java/demo/Nul.java <- src/main/java/demo/Nul.java: []",
                        WAS_ROUTER,
                        odd + " <- " + odd + ": [" + HEADER + "]");
    }

    @Test
    void a_huge_file_is_left_out_and_the_others_are_read() throws Exception {
        byte[] huge = ("// " + HEADER + "\n" + " ".repeat(17 << 20)).getBytes(StandardCharsets.US_ASCII);
        GitSandbox sandbox = new GitSandbox(root).init().write("src/main/java/demo/Huge.java", huge);
        sandbox.source(ROUTER, HEADER).lock().commit("lock");
        sandbox.write("src/main/java/demo/Huge.java", "class Huge {}").source(ROUTER, "");

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void a_source_in_a_wide_encoding_is_read_in_it() throws Exception {
        GitSandbox sandbox = new GitSandbox(root).encoding("UTF-16").init();
        sandbox.write(ROUTER, text(HEADER).getBytes(StandardCharsets.UTF_16))
                .lock()
                .commit("lock");
        sandbox.write(ROUTER, text("").getBytes(StandardCharsets.UTF_16));

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void what_a_user_has_set_changes_nothing() throws Exception {
        GitSandbox sandbox = committed(root).source(ROUTER, "");
        for (String setting : new String[] {
            "diff.external=false",
            "diff.noprefix=true",
            "diff.renames=false",
            "log.follow=true",
            "core.pager=false",
            "core.fsmonitor=false-monitor",
            "alias.rev-list=!false",
            "color.ui=always",
            "core.quotePath=true"
        }) {
            String[] pair = setting.split("=", 2);
            sandbox.git("config", pair[0], pair[1]);
        }

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
    }

    private static GitSandbox committed(Path module) throws IOException, InterruptedException {
        return new GitSandbox(module).init().source(ROUTER, HEADER).lock().commit("lock");
    }

    private static byte[] latin(String header) {
        return text(header).replace("Long", "L\u00e4ng").getBytes(StandardCharsets.ISO_8859_1);
    }
}

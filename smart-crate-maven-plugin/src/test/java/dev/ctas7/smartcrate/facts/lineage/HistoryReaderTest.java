// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.lineage;

import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.LOCK;
import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.ROUTER;
import static dev.ctas7.smartcrate.facts.lineage.GitSandbox.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {
    private static final String HEADER = "GATEWAY_ROUTE_BOUNDED_REQUEST";
    private static final String WAS_ROUTER = ROUTER + " <- " + ROUTER + ": [" + HEADER + "]";

    @TempDir
    private Path folder;

    private GitSandbox sandbox;

    @BeforeEach
    void lock_and_commit_a_source_with_a_header() throws IOException, InterruptedException {
        assumeTrue(GitSandbox.hasGit(), "no git on this machine");
        sandbox = new GitSandbox(folder.toRealPath())
                .init()
                .source(ROUTER, HEADER)
                .lock()
                .commit("lock");
    }

    @Test
    void a_crate_that_is_as_locked_asks_nobody() throws Exception {
        assertThat(sandbox.history("")).isEqualTo(HeaderHistory.NONE);

        sandbox.write("README.md", "text").commit("other").write("other.txt", "new");
        assertThat(sandbox.history("")).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void a_change_in_the_work_tree_brings_back_what_was() throws Exception {
        sandbox.source(ROUTER, "");

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
        assertThat(sandbox.history().commit())
                .hasSize(40)
                .startsWith(sandbox.history().shortCommit());
        assertThat(sandbox.history().shortCommit()).hasSize(10);
        assertThat(sandbox.history().gap()).isEmpty();
    }

    @Test
    void a_change_in_commits_after_the_lock_brings_back_what_was() throws Exception {
        sandbox.source(ROUTER, "GATEWAY_SEND_BOUNDED_REQUEST").commit("change").commit("nothing");

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void a_lock_that_is_refreshed_is_marked_until_its_commit_makes_the_change_history() throws Exception {
        sandbox.source(ROUTER, "").lock();
        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER + " *");

        sandbox.commit("look at it");
        assertThat(sandbox.history()).isEqualTo(HeaderHistory.NONE);

        sandbox.source(ROUTER, HEADER);
        assertThat(sandbox.shown()).containsExactly(ROUTER + " <- " + ROUTER + ": []");
    }

    @Test
    void a_renamed_file_is_followed() throws Exception {
        String moved = "src/main/java/demo/Sender.java";
        sandbox.git("mv", ROUTER, moved).write(moved, text("").replace("Router", "Sender"));

        assertThat(sandbox.shown()).containsExactly(moved + " <- " + ROUTER + ": [" + HEADER + "]");

        sandbox.commit("rename");
        assertThat(sandbox.shown()).containsExactly(moved + " <- " + ROUTER + ": [" + HEADER + "]");
    }

    @Test
    void added_and_deleted_files_have_no_history() throws Exception {
        sandbox.write("src/main/java/demo/New.java", "class New {}").commit("add");
        assertThat(sandbox.shown()).isEmpty();

        Files.delete(sandbox.module().resolve(ROUTER));
        assertThat(sandbox.shown()).isEmpty();
        assertThat(sandbox.history().gap()).isEmpty();
    }

    @Test
    void a_detached_head_is_as_good_as_a_branch() throws Exception {
        sandbox.source(ROUTER, "").commit("change").git("checkout", "-q", "--detach", "HEAD");

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void a_merge_brings_the_lock_of_one_side_and_the_change_of_the_other() throws Exception {
        sandbox.git("checkout", "-q", "-b", "side").source(ROUTER, "").commit("change");
        sandbox.git("checkout", "-q", "main")
                .write("src/main/java/demo/B.java", "class B {}")
                .lock()
                .commit("relock");
        sandbox.git("merge", "-q", "--no-edit", "side");

        assertThat(sandbox.shown()).containsExactly(WAS_ROUTER);

        sandbox.lock().git("add", LOCK).git("commit", "-q", "--amend", "--no-edit");
        assertThat(sandbox.history()).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void a_deleted_lock_has_no_history() throws Exception {
        sandbox.source(ROUTER, "");
        Files.delete(sandbox.module().resolve(LOCK));

        assertThat(sandbox.history()).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void a_lock_that_was_never_committed_has_no_history() throws Exception {
        sandbox.git("rm", "-q", "--cached", LOCK).git("commit", "-q", "--amend", "-m", "without");
        sandbox.source(ROUTER, "");

        assertThat(sandbox.history()).isEqualTo(HeaderHistory.NONE);
    }

    @Test
    void a_module_below_the_root_has_its_own_paths() throws Exception {
        GitSandbox inner = new GitSandbox(
                        Files.createDirectories(sandbox.module().resolve("a module/\u00fc")))
                .source(ROUTER, HEADER)
                .lock();
        inner.commit("inner");
        sandbox.source(ROUTER, "");
        inner.source(ROUTER, "");

        assertThat(inner.shown()).containsExactly(WAS_ROUTER);
    }

    @Test
    void nothing_in_the_repository_changes() throws Exception {
        Path index = sandbox.module().resolve(".git/index");
        byte[] before = Files.readAllBytes(index);
        sandbox.source(ROUTER, "");

        sandbox.history();

        assertThat(Files.readAllBytes(index)).isEqualTo(before);
        assertThat(sandbox.module().resolve(".git/index.lock")).doesNotExist();
    }
}

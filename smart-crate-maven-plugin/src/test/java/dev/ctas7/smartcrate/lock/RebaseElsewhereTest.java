// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.DriftedCrate.DRIFTED;
import static dev.ctas7.smartcrate.lock.DriftedCrate.FILE;
import static dev.ctas7.smartcrate.lock.DriftedCrate.LOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries to hide a change of interface and dependencies by a lock that begins anew, here or elsewhere. */
class RebaseElsewhereTest {
    @TempDir
    private Path module;

    @BeforeEach
    void write_the_lock() throws IOException {
        Files.writeString(module.resolve(FILE), LockFile.format(LockDocument.of("demo", LOCKED)));
    }

    @Test
    void a_deleted_lock_that_git_knows_is_not_made_anew() throws IOException {
        git(FILE);
        Files.delete(module.resolve(FILE));

        assertThat(refused(FILE).reason())
                .isEqualTo("git has a smart-crate.lock in its index, so a new one would hide what changed since");
    }

    /** Nothing else remembers. The outcome says that everything is new, and every line is in the commit's review. */
    @Test
    void a_deleted_lock_that_nobody_knows_is_created_and_not_refreshed() throws IOException {
        Files.delete(module.resolve(FILE));

        assertThat(run(FILE, DRIFTED, "demo")).isEqualTo(new LockOutcome.Created(FILE, 6));
    }

    @Test
    void a_new_path_in_the_manifest_is_refused() throws IOException {
        Refused refused = refused("locks/new.lock");

        assertThat(refused.reason())
                .isEqualTo("the module has a lock at smart-crate.lock, and a new one would hide what changed since");
        assertThat(refused.fix()).isEqualTo("Move it: git mv smart-crate.lock locks/new.lock");
        assertThat(module.resolve("locks")).doesNotExist();
    }

    @Test
    void a_page_that_shows_a_lock_and_a_lock_of_a_test_are_no_locks_of_the_module() throws IOException {
        String lock = Files.readString(module.resolve(FILE));
        Files.delete(module.resolve(FILE));
        Files.writeString(module.resolve("lock.md"), "# The lock\n\n```\n" + lock + "```\n");
        Files.createDirectories(module.resolve("src/test/resources"));
        Files.writeString(module.resolve("src/test/resources/some.lock"), lock);

        assertThat(run(FILE, DRIFTED, "demo")).isInstanceOf(LockOutcome.Created.class);
    }

    @Test
    void a_new_path_is_refused_when_the_old_file_is_gone_but_known_to_git() throws IOException {
        git("locks/old.lock", "yarn.lock", "child/smart-crate.lock");
        Files.delete(module.resolve(FILE));
        Files.createFile(module.resolve("yarn.lock"));
        Files.createDirectory(module.resolve("child"));
        Files.createFile(module.resolve("child/pom.xml"));

        Refused refused = refused("new.lock");

        assertThat(refused.reason())
                .isEqualTo("the module has a lock at locks/old.lock, and a new one would hide what changed since");
        assertThat(refused.fix())
                .isEqualTo(
                        "Restore it, then move it: git checkout -- locks/old.lock && git mv locks/old.lock new.lock");
    }

    private Refused refused(String file) throws IOException {
        return DriftedCrate.refused(module, file);
    }

    private LockOutcome run(String file, Lock current, String artifact) throws IOException {
        return DriftedCrate.lockAt(module, file, current, artifact);
    }

    private void git(String... names) throws IOException {
        Files.createDirectory(module.resolve(".git"));
        Files.write(module.resolve(".git/index"), GitIndexTest.index(2, List.of(names)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches change one lock, and git merges them. */
class MergeTest {
    private static final String FILE = "smart-crate.lock";
    private static final Lock BASE = crate('a', 'a', "public void m()", "public void n()", 1);

    @TempDir
    private Path module;

    @Test
    void branches_that_change_different_members_need_no_more_than_lock() throws Exception {
        String ours = branch(crate('b', 'a', "public int m()", "public void n()", 1), "interface:demo.A#m");
        String theirs = branch(crate('a', 'b', "public void m()", "public int n()", 2), "interface:demo.Z#n");
        Lock merged = crate('b', 'b', "public int m()", "public int n()", 2);

        merge(ours, theirs);

        LockState state = LockReader.read(module, FILE);
        assertThat(state).isInstanceOf(LockState.Unreadable.class);
        assertThat(((LockState.Unreadable) state).findings().get(0).fix())
                .isEqualTo("Resolve the sources, then run: mvn compile smart-crate:lock, which merges both sides");
        assertThat(lockGoal(merged)).isInstanceOf(LockOutcome.Refreshed.class);
        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.lock()).isEqualTo(merged);
        assertThat(after.objection()).isEmpty();
        assertThat(after.acknowledgements())
                .extracting(Acknowledgement::change)
                .containsExactly("interface:demo.A#m", "interface:demo.Z#n", "dependency:g:a");
    }

    @Test
    void branches_of_which_one_changes_content_and_one_a_member_merge_by_themselves() throws Exception {
        String ours = branch(crate('b', 'a', "public void m()", "public void n()", 1));
        String theirs = branch(crate('a', 'a', "public void m()", "public int n()", 1), "interface:demo.Z#n");
        Lock merged = crate('b', 'a', "public void m()", "public int n()", 1);

        merge(ours, theirs);

        assertThat(lockGoal(merged)).isEqualTo(new LockOutcome.Unchanged(FILE));
    }

    @Test
    void a_member_that_neither_branch_acknowledged_is_refused_after_a_merge_too() throws Exception {
        String ours = branch(crate('b', 'a', "public int m()", "public void n()", 1), "interface:demo.A#m");
        String theirs = branch(crate('a', 'b', "public void m()", "public int n()", 1), "interface:demo.Z#n");
        merge(ours, theirs);

        LockOutcome outcome = lockGoal(crate('b', 'b', "public long m()", "public int n()", 1));

        assertThat(((Refused) outcome).open()).extracting(Difference::id).containsExactly("interface:demo.A#m");
    }

    @Test
    void a_line_slipped_into_a_merge_is_refused() throws Exception {
        String ours = branch(crate('b', 'a', "public int m()", "public void n()", 1), "interface:demo.A#m");
        String theirs = branch(crate('a', 'b', "public void m()", "public int n()", 1), "interface:demo.Z#n");
        merge(ours, theirs);
        String text = Files.readString(module.resolve(FILE));
        Files.writeString(module.resolve(FILE), text.replace("demo.B public class", "demo.B public final class"));

        Lock merged = crate('b', 'b', "public int m()", "public int n()", 1);
        List<String> members = merged.members().lines().stream()
                .map(line -> line.replace("demo.B public class", "demo.B public final class"))
                .toList();
        LockOutcome outcome = lockGoal(
                lock(merged.content().lines(), members, merged.dependencies().lines()));

        assertThat(((Refused) outcome).reason())
                .isEqualTo("[interface] or [dependency] has changed without an acknowledgement");
    }

    /** The lock of a branch: content refreshed, and every named change acknowledged. */
    private static String branch(Lock current, String... changes) {
        LockDocument before = LockDocument.of("demo", BASE);
        List<Difference> open = LockUpdate.unacknowledged(BASE, current);
        LockDocument accepted = changes.length == 0
                ? before
                : LockUpdate.accepted(before, open, Intent.NONE, "reason of " + changes[0], LocalDate.of(2026, 11, 21));
        return LockFile.format(LockUpdate.refreshed(accepted, "demo", current));
    }

    private void merge(String ours, String theirs) throws IOException, InterruptedException {
        Files.writeString(module.resolve("base"), LockFile.format(LockDocument.of("demo", BASE)));
        Files.writeString(module.resolve("theirs"), theirs);
        Files.writeString(module.resolve(FILE), ours);
        Process git;
        try {
            git = new ProcessBuilder("git", "merge-file", FILE, "base", "theirs")
                    .directory(module.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "git is not installed, and this is about its merge");
            return;
        }
        assertThat(git.waitFor()).isNotNegative();
    }

    private LockOutcome lockGoal(Lock current) throws IOException {
        return LockCommand.run(LockFixture.facts(LockReader.read(module, FILE), current, Map.of()), module, List.of());
    }

    private static Lock crate(char first, char last, String m, String n, int version) {
        return lock(
                List.of(content("a.txt", first), content("b.txt", 'x'), content("c.txt", 'y'), content("d.txt", last)),
                List.of(
                        "demo.A public class",
                        "demo.A#m " + m,
                        "demo.B public class",
                        "demo.Z public class",
                        "demo.Z#n " + n),
                List.of("g:a " + version(version)));
    }
}

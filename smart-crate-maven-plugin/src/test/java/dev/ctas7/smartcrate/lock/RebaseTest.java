// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.lock.LockOutcome.Acknowledged;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries to hide a change of interface and dependencies by the goal {@code lock}, in every way a user might. */
class RebaseTest {
    private static final String FILE = "smart-crate.lock";
    private static final String OLD = "demo.A#m public void m()";
    private static final String NEW = "demo.A#m public int m()";
    private static final String UNACKNOWLEDGED = "[interface] or [dependency] has changed without an acknowledgement";
    private static final Lock LOCKED = lock(
            List.of(content("a", 'a')),
            List.of("demo.A public class", "demo.A#gone public void gone()", OLD),
            List.of("g:a " + version(1)));
    private static final Lock DRIFTED = lock(
            List.of(content("a", 'b')),
            List.of("demo.A public class", "demo.A#added public void added()", NEW),
            List.of("g:a " + version(2), "g:b " + version(1)));

    @TempDir
    private Path module;

    @BeforeEach
    void write_the_lock() throws IOException {
        Files.writeString(module.resolve(FILE), LockFile.format(LockDocument.of("demo", LOCKED)));
    }

    @Test
    void lock_alone_refuses_and_names_every_change() throws IOException {
        assertThat(refused(FILE).open())
                .extracting(Difference::id)
                .containsExactly(
                        "interface:demo.A#added",
                        "interface:demo.A#gone",
                        "interface:demo.A#m",
                        "dependency:g:a",
                        "dependency:g:b");
        assertNothingWritten(LOCKED);
    }

    @Test
    void lines_edited_to_what_the_crate_is_now_are_refused() throws IOException {
        edit(text -> text.replace(OLD, NEW)
                .replace("  \"demo.A#gone public void gone()\",\n", "  \"demo.A#added public void added()\",\n")
                .replace("  \"g:a " + version(1) + "\",\n", lines(DRIFTED.dependencies())));

        assertThat(refused(FILE).reason()).isEqualTo(UNACKNOWLEDGED);
        assertThat(refused(FILE).fix())
                .isEqualTo("Restore it: git checkout -- smart-crate.lock;"
                        + " a merge keeps the acknowledgements of both sides");
    }

    @Test
    void deleted_lines_are_refused() throws IOException {
        edit(text -> text.replace("  \"" + OLD + "\",\n", ""));

        assertThat(refused(FILE).reason()).isEqualTo(UNACKNOWLEDGED);
    }

    @Test
    void edited_lines_with_hashes_that_fit_are_refused() throws IOException {
        edit(text -> text.replace(OLD, NEW)
                .replace(LockText.quoted(LOCKED.members().hash()), LockText.quoted(hash(OLD, NEW))));

        assertThat(refused(FILE).reason()).isEqualTo(UNACKNOWLEDGED);
    }

    @Test
    void a_deleted_acknowledgement_is_refused_and_so_is_one_of_two() throws IOException {
        acknowledgeAll();
        String once = Files.readString(module.resolve(FILE));
        String first = once.substring(0, once.indexOf("\n[[acknowledgement]]"));
        Files.writeString(module.resolve(FILE), first);
        assertThat(refused(FILE).reason()).isEqualTo(UNACKNOWLEDGED);

        Files.writeString(module.resolve(FILE), once);
        Lock again = lock(
                DRIFTED.content().lines(),
                List.of("demo.A public class", "demo.A#added public void added()", "demo.A#m public long m()"),
                DRIFTED.dependencies().lines());
        acknowledge(again, List.of("interface:demo.A#m"));
        edit(text -> text.substring(0, text.lastIndexOf("\n[[acknowledgement]]")));
        LockOutcome outcome = run(FILE, again, "demo");
        assertThat(((Refused) outcome).reason())
                .isEqualTo("interface:demo.A#m is not as its last acknowledgement says");
    }

    @Test
    void an_edited_lock_cannot_be_acknowledged_over_either() throws IOException {
        edit(text -> text.replace("  \"" + OLD + "\",\n", ""));

        assertThat(acknowledge(DRIFTED, List.of("dependency:g:a"))).isInstanceOf(Refused.class);
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

    @Test
    void a_new_name_of_the_crate_refuses_the_same_changes() throws IOException {
        LockOutcome renamed = run(FILE, DRIFTED, "renamed");
        assertThat(((Refused) renamed).open()).hasSize(5);

        edit(text -> text.replace("crate = \"demo\"", "crate = \"renamed\""));
        assertThat(refused(FILE).reason()).isEqualTo(UNACKNOWLEDGED);
    }

    @Test
    void a_crate_that_is_only_renamed_keeps_its_lines_and_its_beginning() throws IOException {
        acknowledgeAll();

        assertThat(run(FILE, DRIFTED, "renamed")).isInstanceOf(LockOutcome.Refreshed.class);
        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.crate()).isEqualTo("renamed");
        assertThat(after.objection()).isEmpty();
        assertThat(after.acknowledgements()).hasSize(5);
        assertThat(LockPart.values()).allMatch(part -> part.fits(after));
    }

    private void acknowledgeAll() throws IOException {
        List<String> all = refused(FILE).open().stream().map(Difference::id).toList();
        assertThat(acknowledge(DRIFTED, all)).isInstanceOf(Acknowledged.class);
    }

    private LockOutcome acknowledge(Lock current, List<String> changes) throws IOException {
        CrateFacts facts = LockFixture.facts(LockReader.read(module, FILE), current, Map.of());
        return AcknowledgeCommand.run(facts, module, changes, "meant", LocalDate.of(2026, 11, 21), List.of());
    }

    private Refused refused(String file) throws IOException {
        return (Refused) run(file, DRIFTED, "demo");
    }

    private LockOutcome run(String file, Lock current, String artifact) throws IOException {
        CrateFacts facts =
                LockFixture.facts(new CrateIdentity("g", artifact, "1", "jar"), LockReader.read(module, file), current);
        return LockCommand.run(facts, module, List.of());
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        String before = Files.readString(module.resolve(FILE));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(module.resolve(FILE), after);
    }

    private void git(String... names) throws IOException {
        Files.createDirectory(module.resolve(".git"));
        Files.write(module.resolve(".git/index"), GitIndexTest.index(2, List.of(names)));
    }

    private void assertNothingWritten(Lock lock) {
        assertThat(module.resolve(FILE)).hasContent(LockFile.format(LockDocument.of("demo", lock)));
    }

    private static String hash(String from, String to) {
        return LockPart.INTERFACE.hash(
                "demo",
                LOCKED.members().lines().stream()
                        .map(line -> line.equals(from) ? to : line)
                        .toList());
    }

    private static String lines(Lock.Part part) {
        StringBuilder text = new StringBuilder();
        part.lines().forEach(line -> text.append("  \"").append(line).append("\",\n"));
        return text.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.DriftedCrate.DRIFTED;
import static dev.ctas7.smartcrate.lock.DriftedCrate.FILE;
import static dev.ctas7.smartcrate.lock.DriftedCrate.LOCKED;
import static dev.ctas7.smartcrate.lock.DriftedCrate.NEW;
import static dev.ctas7.smartcrate.lock.DriftedCrate.OLD;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
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

/** Tries to hide a change of interface and dependencies by the goal {@code lock}, by editing or renaming. */
class RebaseTest {
    private static final String UNACKNOWLEDGED = "[interface] or [dependency] has changed without an acknowledgement";

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
        return DriftedCrate.refused(module, file);
    }

    private LockOutcome run(String file, Lock current, String artifact) throws IOException {
        return DriftedCrate.lockAt(module, file, current, artifact);
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        String before = Files.readString(module.resolve(FILE));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(module.resolve(FILE), after);
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

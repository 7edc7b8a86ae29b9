// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.present;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.lock.LockOutcome.Acknowledged;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgeCommandTest {
    private static final String FILE = "smart-crate.lock";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Lock LOCKED = lock(
            List.of(content("a", 'a')),
            List.of("demo.A public class", "demo.A#gone public void gone()", "demo.A#m public void m()"),
            List.of("g:a " + version(1)));
    private static final Lock CURRENT = lock(
            List.of(content("a", 'b')),
            List.of("demo.A public class", "demo.A#m public int m()", "demo.A#new public void new()"),
            List.of("g:a " + version(2)));

    @TempDir
    private Path module;

    @Test
    void exactly_the_named_changes_are_taken_over() throws IOException {
        LockOutcome outcome = run(
                present(LOCKED), CURRENT, List.of("interface:demo.A#m", "interface:demo.A#gone"), " callers agreed ");

        assertThat(outcome).isInstanceOf(Acknowledged.class);
        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.lock())
                .isEqualTo(lock(
                        LOCKED.content().lines(),
                        List.of("demo.A public class", "demo.A#m public int m()"),
                        LOCKED.dependencies().lines()));
        assertThat(after.acknowledgements())
                .containsExactly(
                        new Acknowledgement("interface:demo.A#gone", "public void gone()", null, "callers agreed", DAY),
                        new Acknowledgement(
                                "interface:demo.A#m", "public void m()", "public int m()", "callers agreed", DAY));
        assertThat(after.objection()).isEmpty();
        assertThat(LockComparison.compare(after.lock(), CURRENT))
                .extracting(Difference::id)
                .containsExactly("content:a", "interface:demo.A#new", "dependency:g:a");
    }

    @Test
    void acknowledgements_stay_when_more_are_given_and_when_content_is_refreshed() throws IOException {
        run(present(LOCKED), CURRENT, List.of("dependency:g:a"), "security fix");
        run(LockReader.read(module, FILE), CURRENT, List.of("interface:demo.A#new", "interface:demo.A#gone"), "two");
        run(LockReader.read(module, FILE), CURRENT, List.of("interface:demo.A#m"), "three");

        LockOutcome outcome =
                LockCommand.run(LockFixture.facts(LockReader.read(module, FILE), CURRENT, Map.of()), module, List.of());

        assertThat(outcome).isInstanceOf(LockOutcome.Refreshed.class);
        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.lock()).isEqualTo(CURRENT);
        assertThat(after.acknowledgements())
                .extracting(Acknowledgement::change)
                .containsExactly(
                        "dependency:g:a", "interface:demo.A#gone", "interface:demo.A#new", "interface:demo.A#m");
    }

    @Test
    void a_change_that_is_not_open_is_refused_with_those_that_are() throws IOException {
        LockOutcome outcome = run(present(LOCKED), CURRENT, List.of("interface:demo.A#m", "content:a"), "why not");

        assertThat(outcome)
                .isEqualTo(new Refused(
                        FILE,
                        "there is no open change 'content:a'",
                        "Name changes that are open: interface:demo.A#gone, interface:demo.A#m, interface:demo.A#new,"
                                + " dependency:g:a",
                        LockUpdate.unacknowledged(LOCKED, CURRENT)));
        assertThat(module.resolve(FILE)).doesNotExist();
        assertThat(((Refused) run(present(LOCKED), CURRENT, List.of(), "x")).reason())
                .isEqualTo("smart-crate.change names no change");
        assertThat(((Refused) run(present(CURRENT), CURRENT, List.of("x"), "x")).fix())
                .isEqualTo("Name changes that are open: there are none, the lock fits");
    }

    @Test
    void a_reason_has_one_to_five_hundred_characters() throws IOException {
        List<String> change = List.of("interface:demo.A#m");

        assertThat(run(present(LOCKED), CURRENT, change, "x".repeat(500))).isInstanceOf(Acknowledged.class);
        assertThat(((Refused) run(present(LOCKED), CURRENT, change, "x".repeat(501))).reason())
                .isEqualTo("smart-crate.reason has 501 characters but must have 1 to 500");
        assertThat(((Refused) run(present(LOCKED), CURRENT, change, " ")).reason())
                .isEqualTo("smart-crate.reason is empty but must have 1 to 500");
    }

    @Test
    void without_a_lock_there_is_nothing_to_acknowledge() throws IOException {
        assertThat(run(new LockState.Absent(FILE, false), CURRENT, List.of("x"), "x"))
                .isEqualTo(new Refused(FILE, "there is no lock yet", "Create it: mvn smart-crate:lock", List.of()));
    }

    @Test
    void a_new_version_for_one_platform_takes_the_old_ones_for_others_along() throws IOException {
        String linux = "n:n:jar:linux-x86_64";
        String mac = "n:n:jar:osx-aarch_64";
        Lock before =
                lock(List.of(), List.of(), List.of(linux + " platform " + version(1), mac + " platform " + version(1)));
        Lock now = lock(List.of(), List.of(), List.of(linux + " platform " + version(2)));
        Lock there = lock(List.of(), List.of(), List.of(mac + " platform 2.0 sha256:" + "9".repeat(64)));

        run(present(before), now, List.of("dependency:" + linux), "update");

        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.lock()).isEqualTo(now);
        assertThat(LockComparison.compare(after.lock(), there)).isEmpty();
        assertThat(after.objection()).isEmpty();
        assertThat(after.acknowledgements())
                .extracting(Acknowledgement::change)
                .containsExactly("dependency:" + linux, "dependency:" + mac);
    }

    @Test
    void arguments_survive_a_shell() {
        assertThat(AcknowledgeCommand.arguments(new Difference(LockPart.INTERFACE, "demo.A$B#<init>", null, "x")))
                .isEqualTo("'-Dsmart-crate.change=interface:demo.A$B#<init>' -Dsmart-crate.reason=…");
        assertThat(AcknowledgeCommand.arguments(new Difference(LockPart.DEPENDENCY, "g:a", null, "x")))
                .isEqualTo("-Dsmart-crate.change=dependency:g:a -Dsmart-crate.reason=…");
    }

    private LockOutcome run(LockState state, Lock current, List<String> changes, String reason) throws IOException {
        return AcknowledgeCommand.run(
                LockFixture.facts(state, current, Map.of()), module, changes, reason, DAY, List.of());
    }
}

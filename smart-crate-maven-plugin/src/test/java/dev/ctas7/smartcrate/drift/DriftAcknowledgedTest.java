// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.AcknowledgeCommand;
import dev.ctas7.smartcrate.lock.Acknowledgement;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockCommand;
import dev.ctas7.smartcrate.lock.LockDocument;
import dev.ctas7.smartcrate.lock.LockOutcome;
import dev.ctas7.smartcrate.lock.LockOutcome.Acknowledged;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import dev.ctas7.smartcrate.lock.LockReader;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftAcknowledgedTest {
    private static final String FILE = "smart-crate.lock";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String SUM = "// LEDGER_COMPUTE_EXACT_SUM\n";

    @TempDir
    private Path module;

    /** Everything has drifted: an effect, a constraint, two edges, the decisions, a scope. */
    private static DriftCrate after() {
        return new DriftCrate()
                .version("1.0-SNAPSHOT")
                .declares(Effect.FILESYSTEM_READ)
                .source("A", SUM + "package demo; class A { void a(int i) { while (i > 0) { i--; } } }")
                .source("B", SUM + "package demo.io; class B { void a(int i) { while (i > 0) { i--; } } }")
                .uses("demo.A", "demo.io", "org.h2")
                .effect("demo.A", Effect.NETWORK)
                .effect("demo.io.B", Effect.FILESYSTEM_READ);
    }

    private static LockState.Present before() {
        return new DriftCrate()
                .declares(Effect.FILESYSTEM_READ)
                .source(
                        "A",
                        SUM
                                + "// Constraints: no_io\npackage demo; class A { void a(int i) { while (i > 0) { i--; } } }")
                .source("B", SUM + "package demo.io; class B { void a(int i) { } }")
                .uses("demo.A", "demo.io")
                .locked();
    }

    @Test
    void exactly_the_named_drift_is_taken_over_and_recorded() throws IOException {
        for (String vector : List.of("role", "constraint", "coupling", "authority", "pattern")) {
            LockOutcome outcome = acknowledge(after().facts(before()), " agreed in review ", "drift:" + vector);

            assertThat(outcome).isInstanceOf(Acknowledged.class);
            LockState.Present locked = (LockState.Present) LockReader.read(module, FILE);
            Acknowledgement recorded = locked.document().acknowledgements().get(0);
            assertThat(recorded.change()).isEqualTo("drift:" + vector);
            assertThat(recorded.reason()).isEqualTo("agreed in review");
            assertThat(recorded.date()).isEqualTo(DAY);
            assertThat(recorded.after()).contains(" at level ").contains(" was ");
            assertThat(locked.document().objection()).isEmpty();
            assertThat(open(after(), locked))
                    .doesNotContain("drift:" + vector)
                    .hasSize(4)
                    .isSubsetOf(open(after(), before()));
            assertThat(locked.lock().content()).isEqualTo(before().lock().content());
            assertThat(locked.lock().dependencies()).isEqualTo(before().lock().dependencies());
        }
    }

    @Test
    void what_was_accepted_can_be_read_in_the_lock() throws IOException {
        acknowledge(after().facts(before()), "meant", open(after(), before()).toArray(String[]::new));

        assertThat(((LockState.Present) LockReader.read(module, FILE))
                        .lock()
                        .intent()
                        .lines())
                .containsExactly(
                        "branching demo 1",
                        "branching demo.io 1",
                        "edge demo demo.io",
                        "edge demo org.h2",
                        "effect network",
                        "header src/main/java/demo/A.java LEDGER_COMPUTE_EXACT_SUM",
                        "header src/main/java/demo/B.java LEDGER_COMPUTE_EXACT_SUM",
                        "scope src/main/java/demo/A.java network",
                        "scope src/main/java/demo/B.java filesystem-read");
        assertThat(open(after(), LockReader.read(module, FILE))).isEmpty();
    }

    @Test
    void drift_is_not_rebased_by_lock() throws IOException {
        Refused refused = (Refused) lock(after().facts(before()));

        assertThat(refused.reason())
                .isEqualTo("2 change(s) of interface, dependencies or intent nobody has acknowledged");
        assertThat(refused.open()).extracting(change -> change.id()).containsExactly("drift:coupling", "drift:pattern");
        assertThat(refused.fix())
                .isEqualTo("Accept each: mvn smart-crate:acknowledge -Dsmart-crate.change=drift:coupling"
                        + " -Dsmart-crate.reason=…");
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void an_intent_that_was_edited_by_hand_is_not_locked() throws IOException {
        LockDocument document = before().document();
        Lock lock = document.lock();
        Lock edited = new Lock(
                lock.content(),
                lock.members(),
                lock.dependencies(),
                new Lock.Part(lock.intent().hash(), List.of("effect network")));
        LockState state = new LockState.Present(
                FILE, new LockDocument("demo", edited, document.origin(), document.acknowledgements(), Map.of()));

        Refused refused = (Refused) lock(after().facts(state));

        assertThat(refused.reason()).isEqualTo("hash of [intent] does not fit its lines");
        assertThat(refused.fix()).startsWith("Restore it: git checkout -- " + FILE);
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void a_lock_that_is_refreshed_keeps_its_intent_while_the_crate_drifts_a_little() throws IOException {
        LockState.Present locked = new DriftCrate()
                .source("A", SUM + "package demo; class A { }")
                .uses("demo.A", "a", "b", "c", "d")
                .locked();
        DriftCrate grown = new DriftCrate()
                .source("A", SUM + "package demo; class A { }")
                .source("New", SUM + "package demo; class New { }")
                .uses("demo.A", "a", "b", "c", "d", "e");
        assertThat(open(grown, locked)).containsExactly("drift:coupling");

        assertThat(lock(grown.facts(locked))).isInstanceOf(LockOutcome.Refreshed.class);

        LockState.Present after = (LockState.Present) LockReader.read(module, FILE);
        assertThat(after.lock().content()).isNotEqualTo(locked.lock().content());
        assertThat(after.lock().intent()).isEqualTo(locked.lock().intent());
        assertThat(open(grown, after)).containsExactly("drift:coupling");
    }

    @Test
    void an_escalation_is_not_accepted_on_a_release_version() throws IOException {
        DriftCrate released = new DriftCrate().declares().effect("demo.A", Effect.NETWORK);
        LockState locked = new DriftCrate().locked();

        Refused refused = (Refused) acknowledge(released.facts(locked), "we need it", "drift:role");

        assertThat(refused.reason())
                .isEqualTo("drift:role is 1.00 at level escalate, which is accepted only on a SNAPSHOT version,"
                        + " and this is 1.0");
        assertThat(module.resolve(FILE)).doesNotExist();
        assertThat(acknowledge(released.version("1.1-SNAPSHOT").facts(locked), "we need it", "drift:role"))
                .isInstanceOf(Acknowledged.class);
    }

    @Test
    void a_drift_that_is_not_open_is_refused_with_those_that_are() throws IOException {
        Refused refused = (Refused) acknowledge(after().facts(before()), "x", "drift:role", "drift:gravity");

        assertThat(refused.reason()).isEqualTo("there is no open change 'drift:gravity'");
        assertThat(refused.fix())
                .isEqualTo("Name changes that are open: drift:role, drift:constraint, drift:coupling,"
                        + " drift:authority, drift:pattern");
    }

    private static List<String> open(DriftCrate crate, LockState lock) {
        return new DriftMeter()
                .read(crate.facts(lock)).open().stream().map(one -> one.id()).toList();
    }

    private LockOutcome lock(CrateFacts facts) throws IOException {
        return LockCommand.run(facts, module, new DriftMeter().read(facts).open());
    }

    private LockOutcome acknowledge(CrateFacts facts, String reason, String... changes) throws IOException {
        return AcknowledgeCommand.run(
                facts,
                module,
                List.of(changes),
                reason,
                DAY,
                new DriftMeter().read(facts).open());
    }
}

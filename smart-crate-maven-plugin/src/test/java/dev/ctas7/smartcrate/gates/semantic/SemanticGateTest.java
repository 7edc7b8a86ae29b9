// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.semantic;

import static dev.ctas7.smartcrate.lock.LockFixture.ROUTE;
import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.present;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockDocument;
import dev.ctas7.smartcrate.lock.LockFixture;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SemanticGateTest {
    private static final String FILE = "smart-crate.lock";
    private static final String SOURCE = "src/main/java/demo/Router.java";
    private static final Lock CHANGED = LockFixture.lock(
            List.of(content(SOURCE, 'b')),
            List.of("demo.Router#route public int route()"),
            List.of("g:a " + version(2)));

    @Test
    void a_crate_that_is_as_locked_passes_and_says_how_much_was_looked_at() {
        assertThat(inspect(present(lock()), lock(), Map.of()))
                .isInstanceOfSatisfying(Inspection.Looked.class, looked -> {
                    assertThat(looked.inspected()).isEqualTo(3);
                    assertThat(looked.findings()).isEmpty();
                    assertThat(looked.drift()).isNotNull();
                });
    }

    @Test
    void each_difference_is_one_finding_where_it_can_be_seen() {
        assertThat(shown(findings(present(lock()), CHANGED, Map.of())))
                .containsExactly(
                        "SC202 error " + SOURCE + ":1 [] content of " + SOURCE
                                + " is murmur3:bbbbbbbbbbbb… sha256:bbbbbbbbbbbb…,"
                                + " locked as murmur3:aaaaaaaaaaaa… sha256:aaaaaaaaaaaa…"
                                + " | Run mvn smart-crate:lock and commit the lock with the change",
                        "SC203 error smart-crate.lock:16 [demo.Router#route] interface demo.Router#route"
                                + " is 'public int route()', locked as 'public void route()'"
                                + " | If it is meant: mvn smart-crate:acknowledge"
                                + " -Dsmart-crate.change=interface:demo.Router#route -Dsmart-crate.reason=…",
                        "SC204 error smart-crate.lock:22 [g:a] dependency g:a"
                                + " is 2.0 sha256:222222222222…, locked as 1.0 sha256:111111111111…"
                                + " | If it is meant: mvn smart-crate:acknowledge"
                                + " -Dsmart-crate.change=dependency:g:a -Dsmart-crate.reason=…");
    }

    @Test
    void a_file_that_is_gone_stands_in_the_lock_and_a_new_one_in_itself() {
        Lock current = LockFixture.lock(List.of(content("new.txt", 'c')), List.of(ROUTE), List.of("g:a " + version(1)));

        assertThat(findings(present(lock()), current, Map.of()))
                .extracting(finding -> finding.where() + " " + finding.element())
                .containsExactly(
                        "Location[file=new.txt, line=1, column=1] ",
                        "Location[file=smart-crate.lock, line=10, column=1] " + SOURCE);
    }

    @Test
    void settings_lower_what_they_say_and_nothing_else() {
        assertThat(severities(Map.of())).containsExactly("SC202 error", "SC203 error", "SC204 error");
        assertThat(severities(Map.of("semantic_lock.auto_update", true)))
                .containsExactly("SC202 note", "SC203 error", "SC204 error");
        assertThat(severities(Map.of("semantic_lock.verify_on_build", false)))
                .containsExactly("SC202 warning", "SC203 warning", "SC204 warning");
        assertThat(severities(Map.of("semantic_lock.verify_on_build", "no")))
                .containsExactly("SC202 error", "SC203 error", "SC204 error");
    }

    @Test
    void twenty_one_differences_are_shown_and_of_twenty_two_twenty() {
        assertThat(findings(present(lock()), members(21), Map.of()))
                .hasSize(21)
                .allMatch(finding -> finding.element().startsWith("demo.Type"));
        List<Finding> found = findings(present(lock()), members(22), Map.of());

        assertThat(found).hasSize(21);
        assertThat(shown(found.subList(20, 21)))
                .containsExactly("SC203 error smart-crate.lock:14 [interface] 2 more differences in [interface]"
                        + " | Look at the ones shown first, then run the gate again");
    }

    @Test
    void no_lock_is_a_warning_and_an_error_when_strict_or_when_somebody_deleted_it() {
        LockState absent = new LockState.Absent(FILE, false);
        Settings defaults = Settings.defaults();
        Settings strict = new Settings(defaults.failOn(), 1, true, defaults.gates(), defaults.acceptedTokens());

        assertThat(shown(findings(absent, lock(), Map.of())))
                .containsExactly("SC200 warning smart-crate.lock:1 [] there is no lock yet"
                        + " | Run mvn smart-crate:lock and commit smart-crate.lock");
        CrateFacts facts = LockFixture.facts(absent, lock(), Map.of());
        assertThat(looked(new SemanticGate().inspect(facts, strict)))
                .extracting(finding -> finding.severity().word())
                .containsExactly("error");
        assertThat(shown(findings(new LockState.Absent(FILE, true), lock(), Map.of())))
                .containsExactly("SC200 error smart-crate.lock:1 [] there is no lock, but git has one in its index"
                        + " | Restore it: git checkout -- smart-crate.lock");
    }

    @Test
    void a_hash_that_does_not_fit_is_told_at_its_line() {
        Lock torn = new Lock(
                lock().content(), new Lock.Part("x", lock().members().lines()), lock().dependencies(), lock().intent());

        assertThat(shown(findings(present(torn), lock(), Map.of("semantic_lock.verify_on_build", false))))
                .containsExactly(
                        "SC205 error smart-crate.lock:14 [interface] hash of [interface] does not fit its lines"
                                + " | Restore it from git, or run mvn smart-crate:lock and review what it changes");
    }

    @Test
    void a_lock_of_another_crate_is_told_once() {
        LockState other = new LockState.Present(FILE, LockDocument.of("other", lock()));

        assertThat(shown(findings(other, lock(), Map.of())))
                .containsExactly("SC205 error smart-crate.lock:1 [crate] lock was written for crate 'other'"
                        + " but this is 'demo'"
                        + " | Restore it from git, or run mvn smart-crate:lock and review what it changes");
    }

    @Test
    void a_lock_that_cannot_be_read_keeps_its_findings() {
        LockState broken = new LockState.Unreadable(FILE, findings(present(lock()), CHANGED, Map.of()));

        assertThat(findings(broken, lock(), Map.of())).isEqualTo(((LockState.Unreadable) broken).findings());
    }

    @Test
    void without_a_question_the_gate_does_not_apply() {
        assertThat(inspect(present(lock()), CHANGED, Map.of("semantic_lock.enabled", false)))
                .isEqualTo(new Inspection.NotApplicable("semantic_lock.enabled is false"));
        CrateFacts facts = LockFixture.facts(present(lock()), CHANGED, Map.of());
        CrateFacts unmanifested = LockFixture.facts(
                facts.lock(), CHANGED, new ManifestState.Absent("smart-crate.toml"), facts.classes(), List.of());
        assertThat(new SemanticGate().inspect(unmanifested, Settings.defaults()))
                .isEqualTo(new Inspection.NotApplicable("there is no manifest that says where the lock is"));
    }

    @Test
    void the_gate_knows_its_rules() {
        assertThat(new SemanticGate().id()).isEqualTo(GateId.SEMANTIC);
        assertThat(new SemanticGate().rules())
                .extracting(Rule::id)
                .containsExactly(
                        "SC200", "SC201", "SC202", "SC203", "SC204", "SC205", "SC210", "SC211", "SC212", "SC213",
                        "SC214", "SC215");
    }

    private static Lock members(int count) {
        List<String> lines = IntStream.range(0, count)
                .mapToObj(i -> "demo.Type" + i + " public class")
                .toList();
        List<String> all = new java.util.ArrayList<>(lines);
        all.add(ROUTE);
        return LockFixture.lock(List.of(content(SOURCE, 'a')), all, List.of("g:a " + version(1)));
    }

    private static List<String> severities(Map<String, Object> settings) {
        return findings(present(lock()), CHANGED, settings).stream()
                .map(finding -> finding.rule().id() + " " + finding.severity().word())
                .toList();
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.severity().word() + " "
                        + finding.where().file() + ":" + finding.where().line() + " [" + finding.element() + "] "
                        + finding.what() + " | " + finding.fix())
                .toList();
    }

    private static List<Finding> findings(LockState state, Lock current, Map<String, Object> settings) {
        return looked(inspect(state, current, settings));
    }

    private static List<Finding> looked(Inspection inspection) {
        return ((Inspection.Looked) inspection).findings();
    }

    private static Inspection inspect(LockState state, Lock current, Map<String, Object> settings) {
        return new SemanticGate().inspect(LockFixture.facts(state, current, settings), Settings.defaults());
    }
}

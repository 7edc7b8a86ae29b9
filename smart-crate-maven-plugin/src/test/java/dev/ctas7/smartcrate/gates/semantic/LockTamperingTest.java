// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockDocument;
import dev.ctas7.smartcrate.lock.LockFixture;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the gate says of a lock that somebody has moved or edited. */
class LockTamperingTest {
    private static final String FILE = "smart-crate.lock";

    @Test
    void a_lock_in_another_place_than_the_manifest_names_is_an_error() {
        Finding found = finding(new LockState.Absent("new.lock", false, FILE), LockFixture.lock());

        assertThat(shown(found)).isEqualTo("SC200 error new.lock:1");
        assertThat(found.what()).isEqualTo("there is no lock, but the module has one at smart-crate.lock");
        assertThat(found.fix()).isEqualTo("Move it: git mv smart-crate.lock new.lock");
    }

    @Test
    void lines_that_nobody_acknowledged_are_told_even_where_their_hash_fits() {
        Lock changed = LockFixture.lock(
                LockFixture.lock().content().lines(),
                List.of("demo.Router#route public int route()"),
                LockFixture.lock().dependencies().lines());
        String origin = LockDocument.of("demo", LockFixture.lock()).origin();
        LockDocument edited = new LockDocument("demo", changed, origin, List.of(), Map.of("origin", 25));

        Finding found = finding(new LockState.Present(FILE, edited), changed);

        assertThat(shown(found)).isEqualTo("SC205 error smart-crate.lock:25");
        assertThat(found.what()).isEqualTo("[interface] or [dependency] has changed without an acknowledgement");
        assertThat(found.fix())
                .isEqualTo("Restore it: git checkout -- smart-crate.lock;"
                        + " a merge keeps the acknowledgements of both sides");
    }

    private static Finding finding(LockState state, Lock current) {
        Inspection inspection =
                new SemanticGate().inspect(LockFixture.facts(state, current, Map.of()), Settings.defaults());
        List<Finding> findings = ((Inspection.Looked) inspection).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String shown(Finding found) {
        return found.rule().id() + " " + found.severity().word() + " "
                + found.where().file() + ":" + found.where().line();
    }
}

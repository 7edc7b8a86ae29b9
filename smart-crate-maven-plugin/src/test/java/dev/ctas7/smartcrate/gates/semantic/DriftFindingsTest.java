// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.drift.DriftCrate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftFindingsTest {
    private static final LockState NO_LOCK = new LockState.Absent("smart-crate.lock", false);

    @Test
    void a_crate_that_is_as_declared_and_locked_has_no_drift() {
        DriftCrate crate = networked(Effect.NETWORK);

        assertThat(drift(crate, crate.locked())).isEmpty();
    }

    @Test
    void an_undeclared_effect_is_found_with_its_chain_and_with_what_to_do() {
        DriftCrate crate = networked();

        Finding finding = only(drift(crate, crate.locked()));

        assertThat(finding.where().file() + ":" + finding.where().line()).isEqualTo("smart-crate.toml:40");
        assertThat(finding.element()).isEqualTo("drift:role");
        assertThat(finding.what())
                .isEqualTo("role drift is 1.00, level escalate from 0.8"
                        + " (effect network was not declared, is Router.run -> Store.run -> lib.network.call)");
        assertThat(finding.fix())
                .isEqualTo("Change it back, or declare the effect in [intent] effects;"
                        + " at level escalate it is accepted only on a SNAPSHOT version, and this is 1.0");
        assertThat(only(drift(crate.version("1.1-SNAPSHOT"), crate.locked())).fix())
                .isEqualTo("Change it back, or declare the effect in [intent] effects,"
                        + " or accept it (only while the version is a SNAPSHOT):"
                        + " mvn smart-crate:acknowledge -Dsmart-crate.change=drift:role -Dsmart-crate.reason=…");
    }

    @Test
    void a_finding_weighs_what_its_level_does() {
        LockState locked = edges(10).locked();

        assertThat(weight(edges(11), locked)).isEqualTo("SC212 note touchable");
        assertThat(weight(edges(12), locked)).isEqualTo("SC212 note touchable");
        assertThat(weight(edges(13), locked)).isEqualTo("SC212 warning touchable");
        assertThat(weight(edges(15), locked)).isEqualTo("SC212 warning touchable");
        assertThat(weight(edges(16), locked)).isEqualTo("SC212 error untouchable");
        assertThat(weight(edges(18), locked)).isEqualTo("SC212 error untouchable");
    }

    @Test
    void three_causes_are_named_and_the_others_counted() {
        LockState locked = edges(10).locked();

        Finding finding = only(drift(edges(14), locked));

        assertThat(finding.what())
                .isEqualTo("coupling drift is 0.40, level warn from 0.3"
                        + " (use of package p10 by demo was not in the lock, is in the byte code;"
                        + " use of package p11 by demo was not in the lock, is in the byte code;"
                        + " use of package p12 by demo was not in the lock, is in the byte code; and 1 more)");
        assertThat(finding.where().file()).isEqualTo("smart-crate.lock");
        assertThat(finding.fix())
                .isEqualTo("Change it back, or accept it:"
                        + " mvn smart-crate:acknowledge -Dsmart-crate.change=drift:coupling -Dsmart-crate.reason=…");
    }

    @Test
    void without_a_lock_nothing_can_be_accepted_yet() {
        assertThat(only(drift(networked(), NO_LOCK)).fix())
                .isEqualTo("Change it back, or declare the effect in [intent] effects;"
                        + " with a lock (mvn smart-crate:lock) a person can accept it");
    }

    @Test
    void a_level_can_begin_earlier_but_not_later() {
        LockState locked = edges(10).locked();

        DriftCrate strict = edges(13).manifest("drift.gate", 0.25).manifest("drift.warn", 0L);
        DriftCrate lax = edges(13).manifest("drift.warn", 0.31).manifest("drift.escalate", 1L);

        assertThat(drift(strict, locked)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(drift(lax, locked))
                .extracting(finding -> finding.rule().id() + " " + finding.severity() + " " + finding.what())
                .containsExactly(
                        "SC212 WARNING coupling drift is 0.30, level warn from 0.3"
                                + " (use of package p10 by demo was not in the lock, is in the byte code;"
                                + " use of package p11 by demo was not in the lock, is in the byte code;"
                                + " use of package p12 by demo was not in the lock, is in the byte code)",
                        "SC215 ERROR drift.warn was '0.31' but must be at most 0.3",
                        "SC215 ERROR drift.escalate was '1' but must be at most 0.8");
    }

    @Test
    void verify_on_build_lowers_no_drift() {
        DriftCrate crate = networked().manifest("semantic_lock.verify_on_build", false);

        assertThat(only(drift(crate, crate.locked())).severity()).isEqualTo(Severity.ERROR);
    }

    private static DriftCrate networked(Effect... declared) {
        return new DriftCrate().declares(declared).effectThrough("demo.Router", "demo.Store", Effect.NETWORK);
    }

    private static DriftCrate edges(int count) {
        String[] packages = new String[count];
        for (int i = 0; i < count; i++) {
            packages[i] = "p" + (i < 10 ? "0" : "") + i;
        }
        return new DriftCrate().uses("demo.A", packages);
    }

    private static String weight(DriftCrate crate, LockState lock) {
        Finding finding = only(drift(crate, lock));
        return finding.rule().id() + " " + finding.severity().word()
                + (finding.rule().untouchable() ? " untouchable" : " touchable");
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> drift(DriftCrate crate, LockState lock) {
        Inspection answer = new SemanticGate().inspect(crate.facts(lock), Settings.defaults());
        return ((Inspection.Looked) answer)
                .findings().stream()
                        .filter(finding -> finding.rule().id().startsWith("SC21"))
                        .toList();
    }
}

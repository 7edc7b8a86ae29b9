// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.ROUTE;
import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.present;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.lock.LockOutcome.Refreshed;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoUpdateTest {
    private static final String FILE = "smart-crate.lock";
    private static final Map<String, Object> ON = Map.of("semantic_lock.auto_update", true);
    private static final String SOURCE = "src/main/java/demo/Router.java";
    private static final Lock EDITED =
            lock(List.of(content(SOURCE, 'b')), List.of(ROUTE), List.of("g:a " + version(1)));

    @TempDir
    private Path module;

    @Test
    void a_run_that_passed_refreshes_the_content_part() throws IOException {
        assertThat(run(facts(present(lock()), EDITED, ON), report(true, GateStatus.PASS)))
                .isEqualTo(new Refreshed(FILE, LockComparison.compare(LockPart.CONTENT, lock(), EDITED)));

        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.lock()).isEqualTo(EDITED);
        assertThat(after.objection()).isEmpty();
    }

    @Test
    void interface_and_dependencies_stay_even_where_they_are_only_warned_of() throws IOException {
        Lock drifted = lock(List.of(content(SOURCE, 'b')), List.of(), List.of("g:a " + version(2)));

        assertThat(run(facts(present(lock()), drifted, ON), report(true, GateStatus.WARNING)))
                .isInstanceOf(Refreshed.class);

        assertThat(((LockState.Present) LockReader.read(module, FILE)).lock()).isEqualTo(EDITED);
    }

    @Test
    void acknowledgements_and_the_beginning_stay() throws IOException {
        LockDocument before = LockUpdate.accepted(
                LockDocument.of("demo", lock(List.of(), List.of(), List.of("g:a " + version(1)))),
                List.of(new Difference(LockPart.INTERFACE, "demo.Router#route", null, "public void route()")),
                Intent.NONE,
                "new",
                LocalDate.EPOCH);

        run(facts(new LockState.Present(FILE, before), EDITED, ON), report(true, GateStatus.PASS));

        LockDocument after = ((LockState.Present) LockReader.read(module, FILE)).document();
        assertThat(after.acknowledgements()).isEqualTo(before.acknowledgements());
        assertThat(after.origin()).isEqualTo(before.origin());
        assertThat(after.objection()).isEmpty();
    }

    @Test
    void nothing_is_written_on_a_failed_verdict_or_where_gate_2_did_not_look() throws IOException {
        CrateFacts facts = facts(present(lock()), EDITED, ON);

        assertThat(run(facts, report(false, GateStatus.PASS))).isNull();
        assertThat(run(facts, report(true, GateStatus.SKIPPED))).isNull();
        assertThat(run(facts, report(true, GateStatus.NOT_APPLICABLE))).isNull();
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void nothing_is_written_where_nobody_asked_or_there_is_nothing_to_write() throws IOException {
        Report passed = report(true, GateStatus.PASS);

        assertThat(run(facts(present(lock()), EDITED, Map.of()), passed)).isNull();
        assertThat(run(facts(present(lock()), EDITED, Map.of("semantic_lock.auto_update", false)), passed))
                .isNull();
        assertThat(run(facts(present(lock()), lock(), ON), passed)).isNull();
        assertThat(run(facts(new LockState.Absent(FILE, false), EDITED, ON), passed))
                .isNull();
        LockState other = new LockState.Present(FILE, LockDocument.of("other", lock()));
        assertThat(run(facts(other, EDITED, ON), passed)).isNull();
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    private static CrateFacts facts(LockState state, Lock current, Map<String, Object> settings) {
        return LockFixture.facts(state, current, settings);
    }

    private @Nullable Refreshed run(CrateFacts facts, Report report) throws IOException {
        return AutoUpdate.run(facts, report, module).orElse(null);
    }

    private static Report report(boolean passed, GateStatus semantic) {
        CrateIdentity demo = new CrateIdentity("g", "demo", "1", "jar");
        GateResult gate = new GateResult(GateId.SEMANTIC, semantic, "", 3, 0, List.of());
        ZeroTrustScore score = new ZeroTrustScore(100, 0, 0, List.of(), List.of(), 0);
        return new Report(
                demo.artifactId(), demo.version(), passed, score, List.of(gate), Exceptions.NONE, Insights.NONE);
    }
}

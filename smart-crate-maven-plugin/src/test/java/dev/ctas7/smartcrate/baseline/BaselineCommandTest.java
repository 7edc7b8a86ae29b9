// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.baseline;

import static dev.ctas7.smartcrate.baseline.Baselines.baseline;
import static dev.ctas7.smartcrate.baseline.Baselines.complex;
import static dev.ctas7.smartcrate.baseline.Baselines.tooLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String FILE = BaselineFile.NAME;

    @TempDir
    private Path module;

    @BeforeEach
    void freeze() throws IOException {
        BaselineFile.write(module, FILE, baseline(tooLong("A.java", 300), complex(20), complex(30)));
    }

    @Test
    void it_is_created_and_made_again_without_a_change() throws IOException {
        Files.delete(module.resolve(FILE));

        assertThat(run(Growth.REFUSED, tooLong("A.java", 300))).isInstanceOf(BaselineOutcome.Written.class);
        assertThat(run(Growth.REFUSED, tooLong("A.java", 900))).isInstanceOf(BaselineOutcome.Unchanged.class);
    }

    @Test
    void nothing_found_makes_no_file() throws IOException {
        Files.delete(module.resolve(FILE));

        assertThat(run(Growth.REFUSED)).isInstanceOf(BaselineOutcome.Nothing.class);
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void it_shrinks_without_being_asked() throws IOException {
        BaselineOutcome outcome = run(Growth.REFUSED, complex(20));

        assertThat(outcome).isInstanceOfSatisfying(BaselineOutcome.Written.class, written -> {
            assertThat(written.added()).isEmpty();
            assertThat(written.removed()).extracting(Baseline.Entry::count).containsExactly(1, 1);
        });
        assertThat(frozen()).isEqualTo(1);
    }

    @Test
    void it_grows_only_when_asked_also_by_one_more_of_the_same() throws IOException {
        Finding[] more = {tooLong("A.java", 300), complex(20), complex(30), complex(40)};

        assertThat(run(Growth.REFUSED, more))
                .isInstanceOfSatisfying(
                        BaselineOutcome.Refused.class,
                        refused -> assertThat(refused.added())
                                .singleElement()
                                .satisfies(entry -> assertThat(entry.count()).isEqualTo(1)));
        assertThat(frozen()).isEqualTo(3);

        assertThat(run(Growth.WANTED, more)).isInstanceOf(BaselineOutcome.Written.class);
        assertThat(frozen()).isEqualTo(4);
    }

    @Test
    void a_file_that_is_no_baseline_is_left_as_it_is() throws IOException {
        Files.writeString(module.resolve(FILE), "mine");

        assertThat(run(Growth.WANTED, complex(20))).isInstanceOf(BaselineOutcome.Unreadable.class);
        assertThat(module.resolve(FILE)).hasContent("mine");
    }

    @Test
    void a_run_that_passed_takes_out_what_it_did_not_find() throws IOException {
        assertThat(update(true, GateStatus.PASS, complex(20)))
                .hasValueSatisfying(written -> assertThat(written.removed()).hasSize(2));
        assertThat(frozen()).isEqualTo(1);
        assertThat(update(true, GateStatus.PASS, complex(99))).isEmpty();
        assertThat(update(true, GateStatus.NOT_APPLICABLE)).isPresent();
        assertThat(frozen()).isZero();
    }

    @Test
    void a_run_that_failed_or_left_a_gate_out_takes_out_nothing() throws IOException {
        assertThat(update(false, GateStatus.FAIL)).isEmpty();
        assertThat(update(true, GateStatus.SKIPPED)).isEmpty();
        assertThat(frozen()).isEqualTo(3);
    }

    private BaselineOutcome run(Growth growth, Finding... today) throws IOException {
        return BaselineCommand.run(BaselineFile.read(module, FILE), baseline(today), growth, module);
    }

    private Optional<BaselineOutcome.Written> update(boolean passed, GateStatus status, Finding... frozen)
            throws IOException {
        Report report = new Report(
                "demo",
                "1",
                passed,
                new ZeroTrustScore(100, 60, 60, List.of(), List.of(), 0),
                List.of(new GateResult(GateId.STATIC, status, "", 1, 0, List.of())),
                new Exceptions(List.of(), List.of(frozen)),
                Insights.NONE);
        return BaselineUpdate.run(BaselineFile.read(module, FILE), report, module);
    }

    private int frozen() {
        return BaselineFile.read(module, FILE).baseline().findings();
    }
}

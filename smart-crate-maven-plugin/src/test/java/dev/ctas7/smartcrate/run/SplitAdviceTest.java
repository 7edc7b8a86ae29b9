// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SplitAdviceTest {
    private final List<String> read = new ArrayList<>();

    @Test
    void a_report_without_long_files_stays_as_it_is_and_no_file_is_read() {
        Report report = report(Runs.at(Runs.ENTRY, 1, ""));

        assertThat(SplitAdvice.add(report, Crates.plain(), this::text)).isSameAs(report);
        assertThat(read).isEmpty();
    }

    @Test
    void a_long_file_gets_a_suggestion_that_changes_nothing_else() {
        Report report = report(Runs.at(Runs.LONG, Crates.ROUTER, 1, ""));

        Report advised = SplitAdvice.add(report, Crates.plain(), this::text);

        assertThat(read).containsExactly(Crates.ROUTER);
        assertThat(advised.splitSuggestions().stream().map(SplitSuggestion::file))
                .containsExactly(Crates.ROUTER);
        assertThat(advised.with(advised.insights().withSplitSuggestions(List.of())))
                .isEqualTo(report);
    }

    @Test
    void a_file_that_is_gone_gets_none() {
        Report report = report(Runs.at(Runs.LONG, Crates.ROUTER, 1, ""));

        assertThat(SplitAdvice.add(report, Crates.plain(), file -> Optional.empty())
                        .splitSuggestions())
                .isEmpty();
    }

    private Optional<String> text(String file) {
        read.add(file);
        return Optional.of("class Router {\n" + "\n".repeat(200) + "}\n");
    }

    private static Report report(Finding finding) {
        GateResult gate = new GateResult(GateId.STATIC, GateStatus.FAIL, "", 1, 0, List.of(finding));
        return new Report(
                "demo",
                "1",
                false,
                new ZeroTrustScore(0, 0, 0, List.of(), List.of(), 0),
                List.of(gate),
                Exceptions.NONE,
                Insights.NONE);
    }
}

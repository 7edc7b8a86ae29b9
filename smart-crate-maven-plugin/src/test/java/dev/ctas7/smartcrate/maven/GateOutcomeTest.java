// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gate.Settings.FailOn;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateOutcomeTest {
    private static final String REPORT = "target/smart-crate/report.json";

    @Test
    void a_pass_without_findings_says_nothing() {
        for (FailOn failOn : FailOn.values()) {
            assertThat(GateOutcome.of(report(true), failOn, REPORT)).isEqualTo(new GateOutcome(false, ""));
        }
    }

    @Test
    void a_failed_verdict_fails_the_build_with_one_line() {
        assertThat(GateOutcome.of(report(false, Severity.ERROR, Severity.WARNING), FailOn.ERROR, REPORT))
                .isEqualTo(new GateOutcome(
                        true,
                        "orders 1.0.0 does not pass: 1 error(s), 1 warning(s), zero-trust score 67; what to do is"
                                + " said above, and all findings are in target/smart-crate/report.json"));
    }

    @Test
    void warnings_fail_the_build_only_when_asked_to() {
        Report report = report(true, Severity.WARNING);

        assertThat(GateOutcome.of(report, FailOn.ERROR, REPORT).fails()).isFalse();
        assertThat(GateOutcome.of(report, FailOn.WARNING, REPORT).fails()).isTrue();
        assertThat(GateOutcome.of(report(true, Severity.NOTE), FailOn.WARNING, REPORT)
                        .fails())
                .isFalse();
    }

    @Test
    void never_lets_the_build_go_on_and_says_so() {
        assertThat(GateOutcome.of(report(false, Severity.ERROR), FailOn.NEVER, REPORT))
                .isEqualTo(new GateOutcome(
                        false,
                        "orders 1.0.0 does not pass: 1 error(s), 0 warning(s), zero-trust score 67; the build goes on"
                                + " because smart-crate.failOn is never"));
    }

    private static Report report(boolean passed, Severity... severities) {
        Rule rule = Rule.of("SC110", "file-too-long", Severity.ERROR);
        List<Finding> findings = List.of(severities).stream()
                .map(severity ->
                        Finding.of(rule, Location.of("a"), "what", "why", "fix").withSeverity(severity))
                .toList();
        return new Report(
                "orders",
                "1.0.0",
                passed,
                new ZeroTrustScore(67, 40, 60, List.of(), List.of(), 0),
                List.of(new GateResult(GateId.STATIC, GateStatus.PASS, "", 1, 0, findings)),
                Exceptions.NONE,
                Insights.NONE);
    }
}

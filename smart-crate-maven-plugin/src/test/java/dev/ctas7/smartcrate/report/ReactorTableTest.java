// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReactorTableTest {
    private static final Module GOOD = new Module("orders", "orders", Reports.good(), "");

    @Test
    void every_module_has_a_line_and_the_verdict_comes_last() throws IOException {
        ReactorReport reactor = reactor(
                new Module("shop", "", null, ReactorReport.NOT_APPLICABLE + ": packaging pom"),
                GOOD,
                new Module("billing-with-a-long-name", "billing", Reports.bad(), ""),
                new Module("quiet", "quiet", null, ReactorReport.SKIPPED + ": smart-crate.skip is true"),
                new Module("broken", "broken", null, ReactorReport.FAILED),
                new Module("late", "late", null, ReactorReport.NOT_BUILT),
                new Module("left-out", "left-out", null, ReactorReport.NOT_SELECTED));

        List<ConsoleLine> lines = ReactorTable.lines(reactor, List.of("target/smart-crate/reactor.json"));

        Golden.assertSame(
                "reactor.txt",
                lines.stream()
                        .map(line -> String.format("[%-7s] %s%n", line.level(), line.text()))
                        .collect(Collectors.joining()));
    }

    @Test
    void when_all_is_well_no_line_is_louder_than_information() {
        assertThat(ReactorTable.lines(reactor(GOOD), List.of()))
                .extracting(ConsoleLine::level)
                .containsOnly(ConsoleLine.Level.INFO);
        assertThat(last(reactor(GOOD)))
                .isEqualTo("smart-crate: reactor shop 1.0.0: pass, 1 of 1 modules judged, 1 passes");
    }

    @Test
    void nothing_in_a_name_or_a_reason_can_speak_for_itself() {
        Module hostile = new Module("a\u001b[2J\n::error::x", "a", null, "report.json is\n::error::no JSON");

        assertThat(ReactorTable.lines(reactor(hostile), List.of()))
                .extracting(ConsoleLine::text)
                .noneMatch(text -> text.matches("(?s).*\\p{Cc}.*") || text.startsWith("::"));
    }

    private static String last(ReactorReport reactor) {
        List<ConsoleLine> lines = ReactorTable.lines(reactor, List.of());
        return lines.get(lines.size() - 1).text();
    }

    private static ReactorReport reactor(Module... modules) {
        return new ReactorReport("shop", "1.0.0", List.of(modules));
    }
}

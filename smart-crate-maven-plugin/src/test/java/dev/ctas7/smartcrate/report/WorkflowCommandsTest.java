// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.Reports.LOCK;
import static dev.ctas7.smartcrate.report.Reports.LONG;
import static dev.ctas7.smartcrate.report.Reports.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkflowCommandsTest {
    private final WorkflowCommands commands = new WorkflowCommands(new Frame(false, "services/demo/"));

    @Test
    void each_finding_is_a_command_at_the_beginning_of_a_line_below_the_level() {
        List<ConsoleLine> lines = commands.render(Reports.bad());

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).level()).isEqualTo(Level.ERROR);
        assertThat(lines.get(0).text().split("\n", -1))
                .hasSize(4)
                .startsWith(
                        "smart-crate: 3 annotations for GitHub",
                        "::error file=services/demo/src/main/java/demo/Router.java,line=1,col=1,title=SC110 file-too-long"
                                + "::201 lines, limit 200%0AA file this long has more than one reason to change."
                                + "%0Afix: Move one responsibility to a package-private class beside it")
                .anyMatch(line -> line.startsWith("::warning file=services/demo/pom.xml,"))
                .anyMatch(line -> line.startsWith("::notice file=services/demo/smart-crate.toml,"));
    }

    @Test
    void a_report_without_findings_says_nothing() {
        assertThat(commands.render(Reports.good())).isEmpty();
    }

    @Test
    void no_more_are_sent_than_github_shows_and_the_worst_come_first() {
        assertThat(text(many(10))).startsWith("smart-crate: 11 annotations for GitHub\n::error ");
        assertThat(text(many(11)))
                .startsWith("smart-crate: 11 annotations for GitHub, the worst of 12 findings: "
                        + "GitHub shows 10 of a level and step\n::error ");
    }

    @Test
    void separators_in_names_and_percent_signs_are_escaped() {
        String text = text(Reports.with(found(LONG, "a:b,c%d.java", 1, "100%, a::b")));

        assertThat(text).contains("::error file=services/demo/a%3Ab%2Cc%25d.java,line=1", "::100%25, a::b%0A");
    }

    @Property(tries = 300)
    void nobody_but_us_begins_a_command(@ForAll String raw) {
        String text = "x" + raw + "\n::error::x\r::warning::%0A::x";
        Finding finding = Finding.of(LONG, Location.of(text), text, text, text, text);

        assertThat(text(Reports.with(finding)).split("\\R", -1)).hasSize(2);
        assertThat(text(Reports.with(finding))).doesNotContain("##[").doesNotContain("%0A::");
    }

    private static Report many(int warnings) {
        Stream<Finding> all = IntStream.range(0, warnings).mapToObj(i -> found(LOCK, "F" + i + ".java", 1, "a"));
        return Reports.with(
                Stream.concat(all, Stream.of(found(LONG, "Z.java", 1, "b"))).toArray(Finding[]::new));
    }

    private String text(Report report) {
        return commands.render(report).get(0).text();
    }
}

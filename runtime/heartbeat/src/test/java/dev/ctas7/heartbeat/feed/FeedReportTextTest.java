// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReportTextTest {
    @TempDir
    private Path folder;

    @Test
    void a_finding_has_place_what_why_and_fix_and_nothing_moves_the_cursor() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        Files.writeString(feed, "\u001b[2J\n" + Events.line("r", Events.MOMENT, 1, 60) + "\n");
        FeedReport report = new FeedCheck(Instant::now).check(feed);

        assertThat(FeedReportText.lines(report)).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("[broken] " + feed + ":1:2: line is no JSON object: ");
            assertThat(lines.get(1))
                    .isEqualTo("    why  A feed is read line by line, and each has to be a JSON object by itself.");
            assertThat(lines.get(2)).startsWith("    fix  Move the line out of the way with a quarantine;");
            assertThat(lines.get(3))
                    .isEqualTo(feed + ": 2 line(s), 1 heartbeat(s), 0 other event(s), 0 blank; 1 broken, 0 with notes");
        });
        assertThat(String.join("", FeedReportText.lines(report)).chars()).noneMatch(Character::isISOControl);
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_looked_at_is_said_in_one_line() throws IOException {
        FeedCheck check = new FeedCheck(Instant::now);
        Path missing = folder.resolve("missing");

        assertThat(FeedReportText.lines(check.check(missing)))
                .containsExactly("not looked at: " + missing
                        + " must exist; name the feed's file, by default observability/logs/activity_feed.jsonl");
        assertThat(FeedReportText.lines(check.check(folder)))
                .containsExactly("not looked at: " + folder + " must be a regular file; name the feed's file");
        assertThat(check.check(folder).exitCode()).isEqualTo(2);
    }

    @Test
    void what_this_process_writes_passes_its_own_check() {
        FeedPulse pulse = FeedStart.open(Map.of(), folder, "orchestrator", 5, Instant::now);
        pulse.beat(FeedMeta.empty().with("total_crates", 7));
        pulse.beat(FeedMeta.empty());
        Path feed = folder.resolve(FeedPath.DEFAULT);

        FeedReport.Looked looked = (FeedReport.Looked) new FeedCheck(Instant::now).check(feed);
        RunDrift run = new IdleDriftMonitor(feed, Instant::now).look().runs().get(0);

        assertThat(looked.tally().findings()).isEmpty();
        assertThat(looked.tally().heartbeats()).isEqualTo(2);
        assertThat(run.runId())
                .matches("orchestrator:\\d{8}T\\d{6}Z:pid"
                        + ProcessHandle.current().pid());
        assertThat(run.missing()).isZero();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleDriftMonitorTest {
    private static final String RUN = "dispatcher:20260212T120000Z:pid1";
    private static final long START = Events.MOMENT;

    @TempDir
    private Path folder;

    private Path feed = Path.of("");
    private long now = START;
    private IdleDriftMonitor monitor = new IdleDriftMonitor(feed, Instant::now);

    @BeforeEach
    void watch() {
        feed = folder.resolve("feed.jsonl");
        monitor = new IdleDriftMonitor(feed, () -> Instant.ofEpochMilli(now));
    }

    @Test
    void a_run_is_late_after_three_intervals_and_stuck_after_six() throws IOException {
        append(RUN, START, 1, 10);

        assertThat(stateAfter(30_000)).isEqualTo(RunState.BEATING);
        assertThat(stateAfter(30_001)).isEqualTo(RunState.LATE);
        assertThat(stateAfter(59_999)).isEqualTo(RunState.LATE);
        assertThat(stateAfter(60_000)).isEqualTo(RunState.STUCK);
        assertThat(monitor.look().stuck()).hasSize(1);
        assertThat(monitor.look().exitCode()).isEqualTo(1);

        append(RUN, START + 61_000, 2, 10);
        assertThat(stateAfter(61_000)).isEqualTo(RunState.BEATING);
        assertThat(monitor.look().exitCode()).isZero();
    }

    @Test
    void short_intervals_have_five_seconds_of_patience() throws IOException {
        append(RUN, START, 1, 1);

        assertThat(stateAfter(5_000)).isEqualTo(RunState.BEATING);
        assertThat(stateAfter(5_001)).isEqualTo(RunState.LATE);
        assertThat(stateAfter(10_000)).isEqualTo(RunState.STUCK);
    }

    @Test
    void gaps_repeats_pauses_and_clock_jumps_are_counted() throws IOException {
        append(RUN, START, 1, 1);
        append(RUN, START + 1000, 2, 1);
        append(RUN, START + 2000, 5, 1);
        append(RUN, START + 3000, 5, 1);
        append(RUN, START - 9000, 6, 1);
        append(RUN, START + 60_000, 7, 1);

        RunDrift run = monitor.look().runs().get(0);

        assertThat(run.events()).isEqualTo(6);
        assertThat(run.missing()).isEqualTo(2);
        assertThat(run.repeated()).isEqualTo(1);
        assertThat(run.jumpsBack()).isEqualTo(1);
        assertThat(run.pauses()).isEqualTo(1);
        assertThat(run.aheadMs()).isEqualTo(60_000);
        assertThat(run.ageMs()).isZero();
    }

    @Test
    void a_new_run_of_the_same_actor_replaces_the_silent_one() throws IOException {
        append(RUN, START, 9, 1);
        append("dispatcher:20260212T130000Z:pid2", START + 50_000, 1, 1);

        now = START + 51_000;
        DriftReport report = monitor.look();

        assertThat(report.runs()).extracting(RunDrift::state).containsExactly(RunState.REPLACED, RunState.BEATING);
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void rotation_and_truncation_are_survived_and_count_no_gap() throws IOException {
        append(RUN, START, 1, 1);
        monitor.look();
        append(RUN, START + 1000, 2, 1);
        Files.move(feed, folder.resolve("feed.jsonl.1"));
        assertThat(monitor.look().readable()).isFalse();

        append(RUN, START + 2000, 3, 1);
        DriftReport rotated = monitor.look();
        assertThat(rotated.restarts()).isEqualTo(1);
        assertThat(rotated.runs().get(0).missing()).isZero();
        assertThat(rotated.runs().get(0).events()).isEqualTo(2);

        Files.writeString(feed, "");
        assertThat(monitor.look().restarts()).isEqualTo(2);
        append(RUN, START + 9000, 9, 1);
        DriftReport truncated = monitor.look();
        assertThat(truncated.runs().get(0).missing()).isZero();
        assertThat(truncated.runs().get(0).events()).isEqualTo(3);
    }

    @Test
    void a_feed_truncated_and_grown_beyond_its_old_size_is_read_from_its_beginning() throws IOException {
        append(RUN, START, 1, 1);
        monitor.look();
        Files.writeString(
                feed,
                "{}\n" + Events.line(RUN, START + 1000, 2, 1) + "\n" + Events.line(RUN, START + 2000, 3, 1) + "\n");

        assertThat(monitor.look().runs().get(0).events()).isEqualTo(3);
    }

    @Test
    void half_a_line_waits_for_its_rest_and_broken_lines_are_counted() throws IOException {
        String line = Events.line(RUN, START, 1, 1);
        write("broken\n{\"action\":\"heartbeat\"}\n{\"action\":\"completed\"}\n\n" + line.substring(0, 100));
        assertThat(monitor.look().runs()).isEmpty();

        write(line.substring(100) + "\n");
        DriftReport report = monitor.look();

        assertThat(report.runs()).hasSize(1);
        assertThat(report.unusable()).isEqualTo(2);
    }

    @Test
    void a_long_feed_is_looked_at_from_its_last_16_mib() throws IOException {
        String line = Events.line(RUN, START, 1, 1) + "\n";
        int lines = (int) (FeedTail.MOST_BACK / line.length()) + 1000;
        write(line.repeat(lines));

        assertThat(monitor.look().runs().get(0).events()).isEqualTo(FeedTail.MOST_BACK / line.length());
    }

    @Test
    void a_flood_of_runs_pushes_out_the_one_heard_longest_ago() throws IOException {
        StringBuilder flood = new StringBuilder();
        for (int i = 0; i <= IdleDriftMonitor.MOST_RUNS; i++) {
            flood.append(Events.line("run" + i, START + i, 1, 60)).append('\n');
        }
        write(flood.toString());

        assertThat(monitor.look().runs())
                .hasSize(1000)
                .extracting(RunDrift::runId)
                .doesNotContain("run0");
    }

    @Test
    void a_missing_feed_and_a_folder_are_not_readable_and_said_so() throws IOException {
        assertThat(monitor.look().exitCode()).isEqualTo(2);
        Files.createDirectory(feed);

        assertThat(DriftText.lines(monitor.look()))
                .containsExactly(
                        "the feed cannot be read; look whether it is there and whether this user may read it",
                        "0 run(s), 0 stuck; 0 unusable line(s), 0 restart(s) of the feed");
    }

    @Test
    void people_read_one_line_a_run() throws IOException {
        append(RUN, START, 1, 10);
        append(RUN, START + 1500, 3, 10);
        now = START + 90_000;

        assertThat(DriftText.lines(monitor.look()))
                .containsExactly(
                        "stuck    dispatcher:20260212T120000Z:pid1: last event 88.500 s ago, one wanted every 10 s,"
                                + " 2 event(s), 1 missing",
                        "1 run(s), 1 stuck; 0 unusable line(s), 0 restart(s) of the feed");
    }

    private RunState stateAfter(long ms) {
        now = START + ms;
        return monitor.look().runs().get(0).state();
    }

    private void append(String run, long ms, long sequence, int interval) throws IOException {
        write(Events.line(run, ms, sequence, interval) + "\n");
    }

    private void write(String text) throws IOException {
        Files.writeString(feed, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real file system of 64 KiB that fills up; where none may be mounted, a channel that stops half-way stands for it.
 */
class FullDiskTest {
    @TempDir
    private Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "needs the right to mount");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", disk.toString());
    }

    @Test
    void what_was_there_stays_parseable_and_events_go_on_when_there_is_room_again() throws IOException {
        Path feed = disk.resolve("feed.jsonl");
        Path ballast = Files.write(disk.resolve("ballast"), new byte[8 * 1024]);
        FeedWriter writer = Events.writer(feed);
        long sequence = 0;
        while (writer.lost() < 3 && sequence < 10_000) {
            writer.append(Events.event(++sequence));
        }
        assertThat(writer.lost()).isEqualTo(3);
        long whole = writer.written();

        assertThat(tally(feed).heartbeats()).isGreaterThanOrEqualTo(whole);
        Files.delete(ballast);
        assertThat(writer.append(Events.event(++sequence))).isTrue();

        FeedTally after = tally(feed);
        // At most the one line that met the end of the disk is broken, and it is closed.
        assertThat(after.broken()).isLessThanOrEqualTo(1);
        assertThat(after.heartbeats()).isEqualTo(whole + 1);
    }

    @Test
    void a_quarantine_without_room_leaves_the_feed_as_it_was() throws IOException {
        Path feed = disk.resolve("feed.jsonl");
        String text = "broken\n" + (Events.line("dispatcher:1:1", Events.MOMENT, 1, 60) + "\n").repeat(100);
        Files.writeString(feed, text);

        FeedReport report = new FeedCheck(() -> Instant.ofEpochMilli(Events.MOMENT)).checkAndQuarantine(feed);

        assertThat(report).isInstanceOf(FeedReport.NotLooked.class);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(Files.readString(feed)).isEqualTo(text);
        try (var files = Files.list(disk)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsOnly("feed.jsonl");
        }
    }

    private static FeedTally tally(Path feed) {
        return ((FeedReport.Looked) new FeedCheck(Instant::now).check(feed)).tally();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

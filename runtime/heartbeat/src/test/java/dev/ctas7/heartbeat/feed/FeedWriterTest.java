// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWriterTest {
    @TempDir
    private Path folder;

    @Test
    void folders_and_file_are_made_and_events_follow_each_other() throws IOException {
        Path file = folder.resolve("observability/logs/activity_feed.jsonl");
        FeedWriter writer = Events.writer(file);

        assertThat(writer.append(Events.event(1))).isTrue();
        assertThat(writer.append(Events.event(2))).isTrue();

        assertThat(Files.readString(file)).isEqualTo(line(1) + line(2));
        assertThat(writer.written()).isEqualTo(2);
        assertThat(writer.lost()).isZero();
    }

    @Test
    void a_line_that_a_crash_tore_is_closed_before_the_next_event() throws IOException {
        Path file = folder.resolve("feed.jsonl");
        Files.writeString(file, line(1) + "{\"ts_utc\":\"2026-02");

        Events.writer(file).append(Events.event(2));

        assertThat(Files.readString(file)).isEqualTo(line(1) + "{\"ts_utc\":\"2026-02\n" + line(2));
    }

    @Test
    void a_feed_that_is_rotated_away_begins_again() throws IOException {
        Path file = folder.resolve("feed.jsonl");
        FeedWriter writer = Events.writer(file);
        writer.append(Events.event(1));
        Files.move(file, folder.resolve("feed.jsonl.1"));

        writer.append(Events.event(2));

        assertThat(Files.readString(folder.resolve("feed.jsonl.1"))).isEqualTo(line(1));
        assertThat(Files.readString(file)).isEqualTo(line(2));
    }

    @Test
    void an_outage_is_counted_and_logged_once_and_its_end_once() {
        RecordingLog log = new RecordingLog();
        boolean[] broken = {true};
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        LineSink.Opening opening = () -> {
            if (broken[0]) {
                throw new IOException("Permission denied\n\u001b[2J");
            }
            return new MemorySink(feed, Integer.MAX_VALUE);
        };
        FeedWriter writer = new FeedWriter(opening, "feed.jsonl", log);

        for (int i = 1; i <= 3; i++) {
            assertThat(writer.append(Events.event(i))).isFalse();
        }
        broken[0] = false;
        assertThat(writer.append(Events.event(4))).isTrue();
        assertThat(writer.append(Events.event(5))).isTrue();

        assertThat(log.lines())
                .containsExactly(
                        "WARNING activity feed feed.jsonl takes no events; they are dropped and counted until it does:"
                                + " Permission denied\\u000a\\u001b[2J",
                        "INFO activity feed feed.jsonl takes events again after 3 lost ones");
        assertThat(writer.lost()).isEqualTo(3);
        assertThat(writer.written()).isEqualTo(2);
        assertThat(feed.toString(UTF_8)).isEqualTo(line(4) + line(5));
    }

    @Test
    void even_an_unchecked_exception_does_not_reach_the_caller() {
        FeedWriter writer = new FeedWriter(
                () -> {
                    throw new SecurityException("no");
                },
                "feed",
                new RecordingLog());

        assertThat(writer.append(Events.event(1))).isFalse();
    }

    @Test
    void a_refused_path_gives_a_writer_that_says_so_and_writes_nothing() {
        FeedWriter writer = FeedWriter.to(new FeedTarget.Refused("it was a folder"));

        assertThat(writer.append(Events.event(1))).isFalse();
        assertThat(writer.lost()).isEqualTo(1);
    }

    @Test
    void a_write_that_stops_half_way_spoils_only_its_own_line() {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        int[] room = {Integer.MAX_VALUE};
        RecordingLog log = new RecordingLog();
        FeedWriter writer = new FeedWriter(() -> new MemorySink(feed, room[0]), "feed", log);
        writer.append(Events.event(1));
        room[0] = 20;

        assertThat(writer.append(Events.event(2))).isFalse();
        room[0] = Integer.MAX_VALUE;
        assertThat(writer.append(Events.event(3))).isTrue();

        assertThat(feed.toString(UTF_8)).isEqualTo(line(1) + line(2).substring(0, 20) + "\n" + line(3));
        assertThat(log.lines().get(0)).contains("only 20 of ");
    }

    @Test
    void somebody_who_never_lets_go_of_the_lock_holds_nobody_up_for_ever() throws IOException {
        Path file = folder.resolve("feed.jsonl");
        FeedWriter writer = Events.writer(file);
        try (FeedLock held = FeedLock.take(file, 1)) {
            assertThat(held.held()).isTrue();
            assertThat(writer.append(Events.event(1))).isTrue();
            assertThat(writer.append(Events.event(2))).isTrue();
        }

        assertThat(Files.readString(file)).isEqualTo(line(1) + line(2));
    }

    @Test
    void the_pulse_counts_its_cycles_even_when_they_are_lost() throws IOException {
        Path file = folder.resolve("feed.jsonl");
        FeedPulse pulse = new FeedPulse(
                Events.writer(file), Events.source("orchestrator", 7), () -> Instant.ofEpochMilli(Events.MOMENT));

        pulse.beat(FeedMeta.empty());
        Files.delete(file);
        Files.createDirectory(file);
        pulse.beat(FeedMeta.empty());
        Files.delete(file);
        pulse.beat(FeedMeta.empty());

        assertThat(Files.readString(file)).contains("\"heartbeat_seq\":3,").doesNotContain("\"heartbeat_seq\":2,");
        assertThat(pulse.writer().lost()).isEqualTo(1);
    }

    private static String line(long sequence) {
        return new String(new EventLine().encode(Events.event(sequence)), UTF_8);
    }

    /** Takes so many bytes of each write and no more, as a disk that fills up. */
    private record MemorySink(ByteArrayOutputStream feed, int room) implements LineSink {
        @Override
        public boolean endsTorn() {
            return feed.size() > 0 && feed.toByteArray()[feed.size() - 1] != '\n';
        }

        @Override
        public void write(ByteBuffer bytes) {
            byte[] taken = new byte[Math.min(room, bytes.remaining())];
            bytes.get(taken);
            feed.writeBytes(taken);
        }

        @Override
        public void close() {}
    }
}

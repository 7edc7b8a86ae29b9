// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FeedQuarantineTest {
    private static final String GOOD = Events.line("dispatcher:1:1", Events.MOMENT, 1, 60);
    private static final String OTHER = "{\"action\":\"completed\",\"phase_id\":\"P1\"}";
    private static final String DANGEROUS = "{\"action\":\"heartbeat\",\"phase_id\":\"P1\"}";

    @TempDir
    private Path folder;

    @Test
    void broken_lines_move_beside_the_feed_byte_for_byte() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        String latin = "{\"a\":\"\u00e9\u0000\"}";
        write(
                feed,
                GOOD + "\n" + latin + "\n" + OTHER + "\r\n\n" + DANGEROUS + "\n" + "x".repeat(100_000) + "\n" + GOOD
                        + "\n");

        FeedReport.Looked looked = quarantine(feed);

        assertThat(read(feed)).isEqualTo(GOOD + "\n" + OTHER + "\r\n\n" + GOOD + "\n");
        assertThat(looked.quarantine()).endsWith("feed.jsonl.quarantine-20260212T123456Z.jsonl");
        assertThat(read(Path.of(looked.quarantine())))
                .isEqualTo(latin + "\n" + DANGEROUS + "\n" + "x".repeat(100_000) + "\n");
        assertThat(looked.moved()).isEqualTo(3);
        assertThat(looked.exitCode()).isZero();
        assertThat(files()).hasSize(3).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void a_feed_without_broken_lines_is_not_touched() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        write(feed, GOOD + "\n" + OTHER + "\n");

        assertThat(quarantine(feed).moved()).isZero();
        assertThat(files()).containsExactly("feed.jsonl");
    }

    @Test
    void two_quarantines_in_one_second_have_two_files() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        write(feed, "one\n");
        String first = quarantine(feed).quarantine();
        write(feed, "two\n");

        String second = quarantine(feed).quarantine();

        assertThat(second).endsWith("123456Z-2.jsonl");
        assertThat(read(Path.of(first))).isEqualTo("one\n");
        assertThat(read(Path.of(second))).isEqualTo("two\n");
    }

    @Test
    void a_last_line_without_newline_stays_until_the_next_event_closes_it() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        write(feed, "broken\n" + GOOD.substring(0, 40));

        FeedReport.Looked looked = quarantine(feed);
        assertThat(looked.exitCode()).isEqualTo(1);
        assertThat(read(feed)).isEqualTo(GOOD.substring(0, 40));

        Events.writer(feed).append(Events.event(2));
        assertThat(quarantine(feed).exitCode()).isZero();
        assertThat(read(feed)).startsWith("{\"ts_utc\"").hasLineCount(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void who_could_append_before_can_append_after() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        write(feed, "broken\n" + GOOD + "\n");
        Files.setPosixFilePermissions(feed, PosixFilePermissions.fromString("rw-rw-rw-"));

        quarantine(feed);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(feed)))
                .isEqualTo("rw-rw-rw-");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_checked_but_not_replaced() throws IOException {
        Path real = folder.resolve("real.jsonl");
        write(real, "broken\n");
        Path link = Files.createSymbolicLink(folder.resolve("feed.jsonl"), real);

        FeedReport report = new FeedCheck(FeedQuarantineTest::now).checkAndQuarantine(link);

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(read(real)).isEqualTo("broken\n");
        assertThat(new FeedCheck(FeedQuarantineTest::now).check(link).exitCode())
                .isEqualTo(1);
    }

    @Property(tries = 100)
    void no_line_is_ever_lost(@ForAll("feeds") List<String> lines) throws IOException {
        Path own = Files.createTempDirectory("quarantine");
        Path feed = own.resolve("feed.jsonl");
        write(feed, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");

        FeedReport.Looked looked = quarantine(feed);

        String kept = read(feed);
        String moved = looked.moved() == 0 ? "" : read(Path.of(looked.quarantine()));
        assertThat((kept + moved).split("\n", -1).length - 1).isEqualTo(lines.size());
        lines.forEach(line -> assertThat(("\n" + kept + moved)).contains("\n" + line + "\n"));
        assertThat(((FeedReport.Looked) new FeedCheck(FeedQuarantineTest::now).check(feed))
                        .tally()
                        .broken())
                .isZero();
        try (var files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(own);
    }

    @Provide
    Arbitrary<List<String>> feeds() {
        return Arbitraries.of(GOOD, OTHER, DANGEROUS, "", "x", "{", "\u0000", "{}", "[1]", GOOD.substring(0, 30))
                .list()
                .ofMaxSize(12);
    }

    private static FeedReport.Looked quarantine(Path feed) {
        return (FeedReport.Looked) new FeedCheck(FeedQuarantineTest::now).checkAndQuarantine(feed);
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Events.MOMENT);
    }

    private static void write(Path file, String latin) throws IOException {
        Files.writeString(file, latin, ISO_8859_1);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line, one event, however many write. */
class SeveralWritersTest {
    private static final int EACH = 300;

    @TempDir
    private Path folder;

    @Test
    void threads_with_a_writer_of_their_own_lose_no_line() throws Exception {
        Path file = folder.resolve("feed.jsonl");

        appendFromThreads(file, 4);

        assertWhole(file, 4 * EACH);
    }

    @Test
    void processes_and_threads_lose_no_line_not_even_during_quarantines() throws Exception {
        Path file = folder.resolve("feed.jsonl");
        Files.writeString(file, "broken\n");
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                processes.add(start(file, "p" + i));
            }
            for (int i = 0; i < 20; i++) {
                Files.writeString(file, "broken too\n", StandardOpenOption.APPEND);
                new FeedCheck(() -> Instant.ofEpochMilli(Events.MOMENT)).checkAndQuarantine(file);
            }
            appendFromThreads(file, 2);
            for (Process process : processes) {
                assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }

        new FeedCheck(() -> Instant.ofEpochMilli(Events.MOMENT)).checkAndQuarantine(file);
        assertWhole(file, 5 * EACH);
    }

    private static void appendFromThreads(Path file, int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String actor = "t" + i;
                done.add(pool.submit(
                        () -> FeedProcess.main(new String[] {file.toString(), actor, "1", String.valueOf(EACH)})));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Process start(Path file, String actor) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedProcess.class.getName(),
                        file.toString(),
                        actor,
                        "1",
                        String.valueOf(EACH))
                .inheritIO()
                .start();
    }

    private static void assertWhole(Path file, int events) {
        FeedReport report = new FeedCheck(() -> Instant.ofEpochMilli(Events.MOMENT)).check(file);

        assertThat(report).isInstanceOfSatisfying(FeedReport.Looked.class, looked -> {
            assertThat(looked.tally().findings()).isEmpty();
            assertThat(looked.tally().heartbeats()).isEqualTo(events);
        });
        DriftReport drift = new IdleDriftMonitor(file, () -> Instant.ofEpochMilli(Events.MOMENT)).look();
        assertThat(drift.runs()).hasSize(events / EACH).allSatisfy(run -> {
            assertThat(run.missing()).isZero();
            assertThat(run.repeated()).isZero();
        });
    }
}

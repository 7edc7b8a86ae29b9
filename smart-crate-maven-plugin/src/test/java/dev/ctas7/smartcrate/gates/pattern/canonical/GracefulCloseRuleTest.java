// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulCloseRuleTest {
    private static final String GRACEFUL = """
                // RESOURCE_CLOSE_GRACEFUL
                package demo;
                import java.io.BufferedReader;
                import java.io.BufferedWriter;
                import java.io.Closeable;
                import java.io.IOException;
                import java.io.InputStream;
                import java.io.InputStreamReader;
                import java.io.Reader;
                import java.nio.charset.StandardCharsets;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.util.List;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;
                import java.util.concurrent.TimeUnit;
                import java.util.stream.Stream;
                final class Journal implements Closeable {
                    private final InputStream in;
                    private final BufferedReader reader;
                    private final BufferedWriter writer;
                    private final ExecutorService workers = Executors.newSingleThreadExecutor();
                    private final Reader given;
                    Journal(Path file, Reader given) throws IOException {
                        this.in = Files.newInputStream(file);
                        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                        this.writer = Files.newBufferedWriter(file.resolveSibling("out"));
                        this.given = given;
                    }
                    static Journal open(Path file, Reader given) throws IOException {
                        Journal journal = new Journal(file, given);
                        journal.writer.write("opened");
                        return journal;
                    }
                    String first() throws IOException {
                        return new BufferedReader(given).readLine();
                    }
                    List<Path> files(Path folder) throws IOException {
                        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
                            return files.toList();
                        }
                    }
                    Stream<String> lines(Path file) throws IOException {
                        return Files.lines(file).filter(line -> !line.isBlank());
                    }
                    @Override
                    public void close() throws IOException {
                        try (reader; writer) {
                            stop(workers);
                        }
                    }
                    private static void stop(ExecutorService workers) {
                        workers.shutdown();
                        try {
                            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                                workers.shutdownNow();
                            }
                        } catch (InterruptedException e) {
                            workers.shutdownNow();
                            Thread.currentThread().interrupt();
                        }
                    }
                }
                """;

    @TempDir
    Path folder;

    @Test
    void what_is_opened_and_forgotten_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // RESOURCE_CLOSE_GRACEFUL
                package demo;
                import java.io.BufferedReader;
                import java.io.FileInputStream;
                import java.io.IOException;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.util.Properties;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;
                final class Feed implements AutoCloseable {
                    private final BufferedReader reader;
                    private final ExecutorService workers;
                    Feed(Path file) throws IOException {
                        reader = Files.newBufferedReader(file);
                        workers = Executors.newFixedThreadPool(2);
                    }
                    Properties settings(Path file) throws IOException {
                        Properties settings = new Properties();
                        settings.load(new FileInputStream(file.toFile()));
                        return settings;
                    }
                    long count(Path file) throws IOException {
                        return Files.lines(file).filter(line -> !line.isBlank()).count();
                    }
                    String next() throws IOException {
                        workers.submit(() -> {});
                        return reader.readLine();
                    }
                    @Override
                    public void close() throws IOException {
                        reader.close();
                    }
                }
                """).findings("SC314");

        assertThat(findings)
                .containsExactly(
                        "Feed.java:16 new Feed opens workers (ExecutorService), which close() does not close",
                        "Feed.java:20 Feed.settings opens a FileInputStream and neither closes it nor hands it on",
                        "Feed.java:24 Feed.count opens a Stream and neither closes it nor hands it on");
    }

    @Test
    void a_holder_that_nobody_can_close_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // RESOURCE_CLOSE_GRACEFUL
                package demo;
                import java.io.IOException;
                import java.net.Socket;
                final class Link {
                    private Socket socket;
                    void open(String host) throws IOException {
                        socket = new Socket(host, 4222);
                    }
                    void close() throws IOException {
                        socket.close();
                    }
                }
                """).findings("SC314");

        assertThat(findings).containsExactly("Link.java:1 no type in it is AutoCloseable");
    }

    @Test
    void a_holder_that_closes_all_it_opened_passes() {
        List<String> findings = new CompiledCrate(folder, GRACEFUL).findings("SC314");

        assertThat(findings).isEmpty();
    }
}

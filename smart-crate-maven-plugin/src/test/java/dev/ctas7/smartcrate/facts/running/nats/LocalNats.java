// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.running.nats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real nats-server with JetStream, on a port of loopback that it chooses itself. */
final class LocalNats implements AutoCloseable {
    static final String ABSENT = "nats-server is not installed; ./verify installs it";

    private static final Pattern URL = Pattern.compile("\"(nats://127\\.0\\.0\\.1:[0-9]+)\"");

    private final Process process;
    private final Path directory;

    private LocalNats(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    static boolean installed() {
        try {
            return new ProcessBuilder("nats-server", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalNats start(Path directory) throws IOException {
        List<String> command = List.of(
                "nats-server",
                "-a",
                "127.0.0.1",
                "-p",
                "-1",
                "--ports_file_dir",
                directory.toString(),
                "-js",
                "-sd",
                directory.resolve("store").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nats.log").toFile())
                .start();
        return new LocalNats(process, directory);
    }

    /** Where clients connect; waits up to a minute until it is known. */
    String url() throws IOException, InterruptedException {
        Path ports = directory.resolve("nats-server_" + process.pid() + ".ports");
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); System.nanoTime() < end; ) {
            Matcher url = URL.matcher(Files.exists(ports) ? Files.readString(ports) : "");
            if (url.find()) {
                return url.group(1);
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(20);
        }
        throw new IOException("nats-server does not serve: " + Files.readString(directory.resolve("nats.log")));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

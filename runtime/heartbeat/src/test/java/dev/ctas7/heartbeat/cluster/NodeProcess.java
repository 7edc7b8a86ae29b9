// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real process with one orchestrator. */
final class NodeProcess implements AutoCloseable {
    private final Process process;
    private volatile String newest = "";

    private NodeProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "node-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one and waits until it runs; arguments as {@link NodeMain} has them. */
    static NodeProcess start(Path directory, Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                NodeMain.class.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        try {
            NodeProcess node = new NodeProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("node.log").toFile()))
                    .start());
            eventually("an orchestrator runs", () -> !node.newest.isEmpty() || !node.process.isAlive());
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean leads() {
        return process.isAlive() && newest.equals("leads");
    }

    /** Ends it as a crash does (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it as an administrator does. */
    void stop() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                newest = line;
            }
        } catch (IOException e) {
            newest = "ended";
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// SERVER_START_MEASURED_PROCESS
package dev.ctas7.benchmarks.heartbeat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the benchmark's own, on loopback, whose CPU time and memory can be asked for. */
final class ServerProcess implements AutoCloseable {
    /** The collectors' own lines, as {@code garbage-first heap total 262144K, used 30123K}; not metaspace's. */
    private static final Pattern HEAP_USED =
            Pattern.compile("(?:heap|generation|space)\\s+total [0-9]+K, used ([0-9]+)K");

    private static final double TICKS_PER_SECOND = 100;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts a command with its output in a file. */
    static ServerProcess start(Path output, List<String> command) throws IOException {
        return new ServerProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start());
    }

    /** A nats-server with JetStream, whose files lie in a folder. */
    static ServerProcess nats(Path folder, int port) throws IOException {
        Path configuration = Files.createDirectories(folder).resolve("nats.conf");
        Files.writeString(
                configuration,
                "listen: \"127.0.0.1:" + port + "\"\njetstream { store_dir: \"" + folder.resolve("store") + "\" }\n");
        return start(folder.resolve("nats.log"), List.of("nats-server", "-c", configuration.toString()));
    }

    /** A loopback port that nobody listens on at the moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** CPU time so far, user and system together. */
    Duration cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return Duration.ofNanos((long) (ticks / TICKS_PER_SECOND * 1e9));
    }

    /** Resident memory in MiB. */
    double residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What is still reachable on the heap of a JVM after a full collection, in MiB. */
    double liveHeapMiB() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
        double kibibytes = 0;
        while (used.find()) {
            kibibytes += Double.parseDouble(used.group(1));
        }
        return kibibytes / 1024;
    }

    private String jcmd(String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A real nats-server on a free loopback port, with its store and its log in a directory of its own. */
public final class NatsServer implements AutoCloseable {
    private static final int LEAST_PORT = 16_384;
    private static final int LEAST_CLIENT_PORT = 32_768;

    private final Path directory;
    private final int port;
    private final String settings;
    private Process process;

    private NatsServer(Path directory, int port, String settings) {
        this.directory = directory;
        this.port = port;
        this.settings = settings;
    }

    /** Starts one with JetStream on, and waits until it answers. */
    public static NatsServer start(Path directory) {
        return start(directory, "jetstream { store_dir: \"%s\" }".formatted(directory.resolve("store")));
    }

    /** Starts one with more lines of configuration, and waits until it answers. */
    public static NatsServer start(Path directory, String settings) {
        return start(directory, freePort(), settings);
    }

    /** Starts one on a port chosen by {@link #freePort}, and waits until it answers. */
    public static NatsServer start(Path directory, int port, String settings) {
        NatsServer server = new NatsServer(directory, port, settings);
        server.restart();
        return server;
    }

    /** Starts it again on the same port, with the same store, after a {@link #kill}. */
    public void restart() {
        try {
            Files.createDirectories(directory);
            Path configuration = directory.resolve("nats.conf");
            Files.writeString(configuration, "listen: \"127.0.0.1:" + port + "\"\n" + settings + "\n");
            process = new ProcessBuilder("nats-server", "-c", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("nats.log").toFile()))
                    .start();
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect. */
    public String url() {
        return "nats://127.0.0.1:" + port;
    }

    /** The port clients connect to. */
    public int port() {
        return port;
    }

    /** Ends it as a crash does (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /**
     * A loopback port that nobody listens on at the moment. Below those that systems give to clients: one that knocks
     * again and again at a dead server's port would some time be given that very port, and meet itself.
     */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LEAST_PORT, LEAST_CLIENT_PORT);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                pause();
            }
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server greets with INFO when it is ready to serve. */
    private void awaitAnswer() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("nats-server ended: " + Files.readString(directory.resolve("nats.log")));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                socket.setSoTimeout(2000);
                byte[] greeting = socket.getInputStream().readNBytes(4);
                if (new String(greeting, StandardCharsets.US_ASCII).equals("INFO")) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException(
                "nats-server did not answer on port " + port + ": " + Files.readString(directory.resolve("nats.log")));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

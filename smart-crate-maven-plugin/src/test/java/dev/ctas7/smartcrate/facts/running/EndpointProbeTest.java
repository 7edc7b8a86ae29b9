// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets, and servers that are dead, slow, broken or hostile. */
class EndpointProbeTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    /** What a raw server does with each connection. */
    private interface Talk {
        void with(OutputStream out) throws IOException;
    }

    private static EndpointHealth ask(String url, Duration patience) {
        return new EndpointProbe(patience).ask(url).join();
    }

    private static String answers(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/health", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            EndpointHealth health =
                    ask("http://127.0.0.1:" + server.getAddress().getPort() + "/health", LONG);
            return health.healthy() + " " + health.answer();
        } finally {
            server.stop(0);
        }
    }

    private static EndpointHealth raw(Talk talk, Duration patience) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    talk.with(socket.getOutputStream());
                } catch (IOException | IllegalStateException over) {
                    // The probe hung up, as it should.
                }
            });
            thread.setDaemon(true);
            thread.start();
            return ask("http://127.0.0.1:" + server.getLocalPort() + "/health", patience);
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 299})
    void two_hundreds_are_healthy(int status) throws IOException {
        assertThat(answers(status)).isEqualTo("true HTTP " + status);
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "500", "503"})
    void errors_are_not(int status) throws IOException {
        assertThat(answers(status)).isEqualTo("false HTTP " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 307, 308})
    void a_redirect_is_not_followed_and_says_what_to_do(int status) throws IOException {
        assertThat(answers(status))
                .isEqualTo("false HTTP " + status
                        + ", a redirect, which is not followed: name the address that answers itself");
    }

    @Test
    void where_nobody_listens_that_is_said() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        String url = "http://127.0.0.1:" + port + "/";

        assertThat(ask(url, LONG)).isEqualTo(new EndpointHealth(url, false, "nobody listens there"));
    }

    @Test
    void who_says_nothing_is_given_up() throws IOException {
        EndpointHealth health = raw(
                out -> {
                    for (int i = 0; i < 1000; i++) {
                        sleep();
                    }
                },
                SHORT);

        assertThat(health.answer()).isEqualTo("no answer within 300 ms");
    }

    @Test
    void endless_headers_are_given_up() throws IOException {
        EndpointHealth health = raw(
                out -> {
                    say(out, "HTTP/1.1 200 OK\r\n");
                    for (long i = 0; ; i++) {
                        say(out, "X-" + i + ": " + "x".repeat(40) + "\r\n");
                        sleep();
                    }
                },
                SHORT);

        assertThat(health.healthy()).isFalse();
        assertThat(health.answer()).isEqualTo("no answer within 300 ms");
    }

    @Test
    void an_endless_body_is_not_read() throws IOException {
        AtomicInteger chunks = new AtomicInteger();
        EndpointHealth health = raw(
                out -> {
                    say(out, "HTTP/1.1 200 OK\r\n\r\n");
                    while (true) {
                        out.write(new byte[1 << 16]);
                        chunks.incrementAndGet();
                    }
                },
                LONG);

        assertThat(health.answer()).isEqualTo("HTTP 200");
        assertThat(chunks.get()).isLessThan(1 << 12);
    }

    @Test
    void what_is_no_http_is_said() throws IOException {
        EndpointHealth health = raw(out -> say(out, "SSH-2.0-OpenSSH\r\n\r\n"), LONG);

        assertThat(health.healthy()).isFalse();
        assertThat(health.answer()).isEqualTo("its answer is no HTTP");
    }

    @Test
    void a_host_that_does_not_exist_is_said() {
        assertThat(ask("http://no-such-host.invalid/", LONG).answer()).isEqualTo("its host is not known");
    }

    @Test
    void what_is_no_url_is_not_asked() {
        assertThat(ask("http://", LONG).answer()).isEqualTo("no http or https URL");
    }
}

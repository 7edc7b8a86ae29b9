// SPDX-License-Identifier: Apache-2.0
// ENDPOINT_SERVE_METRIC_TEXT
package dev.ctas7.heartbeat.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Answers {@code GET /metrics} with all meters in Prometheus's text format and {@code GET /health} with 200 or 503; any
 * other path with 404.
 *
 * <p>Two threads serve, and eight requests may wait; what comes beyond is answered by the accepting thread itself, so
 * that nobody makes it start threads. It knows neither users nor TLS: it listens on loopback unless told otherwise.
 */
public final class PrometheusEndpoint implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int WAITING = 8;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final PrometheusMeterRegistry meters;
    private final BooleanSupplier health;

    private PrometheusEndpoint(HttpServer server, PrometheusMeterRegistry meters, BooleanSupplier health) {
        this.server = server;
        this.meters = meters;
        this.health = health;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                task -> {
                    Thread thread = new Thread(task, "heartbeat-metrics-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
        threads.allowCoreThreadTimeOut(true);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Starts on the loopback address.
     *
     * @param port 0 for any free one
     * @param meters what {@code /metrics} shows
     * @param health what {@code /health} says
     * @throws IOException if nobody may listen there
     */
    public static PrometheusEndpoint start(int port, PrometheusMeterRegistry meters, BooleanSupplier health)
            throws IOException {
        return start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), meters, health);
    }

    /**
     * Starts on an address of the caller's choice, for whom it is to see who can reach it.
     *
     * @throws IOException if nobody may listen there
     */
    public static PrometheusEndpoint start(
            InetSocketAddress address, PrometheusMeterRegistry meters, BooleanSupplier health) throws IOException {
        PrometheusEndpoint endpoint = new PrometheusEndpoint(HttpServer.create(address, WAITING), meters, health);
        endpoint.server.start();
        return endpoint;
    }

    /** Where it listens, with the port that was chosen. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Ends it; a second call does nothing. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // Paths are matched as they are: a context of the server would match what begins with them as well.
            switch (exchange.getRequestURI().getPath()) {
                case "/metrics" -> get(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", meters.scrape());
                case "/health" -> {
                    boolean well = health.getAsBoolean();
                    get(exchange, well ? 200 : 503, "text/plain; charset=utf-8", well ? "up\n" : "down\n");
                }
                default -> send(exchange, 404, "text/plain; charset=utf-8", "only /metrics and /health are here\n");
            }
        }
    }

    private static void get(HttpExchange exchange, int status, String type, String text) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, status, type, text);
            return;
        }
        exchange.getResponseHeaders().set("Allow", "GET");
        send(exchange, 405, "text/plain; charset=utf-8", "only GET is answered here\n");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        // A body after HEAD would be read as the next answer.
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}

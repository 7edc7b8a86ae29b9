// SPDX-License-Identifier: Apache-2.0
// METRICS_FETCH_COUNTED_VALUES
package dev.ctas7.benchmarks.heartbeat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Reads what an orchestrator counts, from its Prometheus endpoint. */
record Metrics(HttpClient client, URI endpoint) {
    static Metrics at(int port) {
        return new Metrics(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port + "/metrics"));
    }

    /** The sum of all samples of a metric, over its labels that hold a text; 0 when there is none. */
    double sum(String metric, String label) throws IOException, InterruptedException {
        return text().lines()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Waits until the endpoint answers. */
    void await(ServerProcess process) throws IOException, InterruptedException {
        for (int i = 0; i < 400; i++) {
            try {
                text();
                return;
            } catch (IOException e) {
                if (!process.alive()) {
                    throw new IOException("the orchestrator ended; read its output", e);
                }
                Thread.sleep(50);
            }
        }
        throw new IOException("no answer from " + endpoint);
    }

    private String text() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(10)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}

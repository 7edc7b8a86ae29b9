// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a Prometheus server sees. */
class PrometheusEndpointTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean well = new AtomicBoolean(true);
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private PrometheusEndpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        endpoint = PrometheusEndpoint.start(0, meters, well::get);
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void it_listens_on_loopback_only() {
        assertThat(endpoint.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(endpoint.address().getPort()).isPositive();
    }

    @Test
    void all_meters_are_shown_as_text() throws Exception {
        new HeartbeatMetrics(meters).refused(Refusal.REPLAY);

        HttpResponse<String> answer = ask("GET", "/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.body()).contains("sx9_heartbeat_refused_total{kind=\"replay\"} 1.0");
    }

    @Test
    void health_is_200_or_503() throws Exception {
        assertThat(ask("GET", "/health")).returns(200, HttpResponse::statusCode).returns("up\n", HttpResponse::body);
        well.set(false);
        assertThat(ask("GET", "/health")).returns(503, HttpResponse::statusCode).returns("down\n", HttpResponse::body);
    }

    @Test
    void every_other_path_is_404() throws Exception {
        for (String path : new String[] {"/", "/metrics/", "/metricsfoo", "/health/x", "/../metrics"}) {
            assertThat(ask("GET", path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void every_other_method_is_405() throws Exception {
        for (String method : new String[] {"POST", "PUT", "DELETE", "HEAD"}) {
            HttpResponse<String> answer = ask(method, "/metrics");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).as(method).contains("GET");
        }
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + endpoint.address().getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}

// SPDX-License-Identifier: Apache-2.0
// RIG_START_MEASURED_SYSTEM
package dev.ctas7.benchmarks.heartbeat;

import io.nats.client.ErrorListener;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real server and the runnable jar's orchestrator, as a user would start them, on loopback.
 *
 * @param folder where their files and outputs lie
 * @param nats the server
 * @param url where it listens
 * @param orchestrator the judged process
 * @param metrics what it counts
 */
record Rig(Path folder, ServerProcess nats, String url, ServerProcess orchestrator, Metrics metrics)
        implements AutoCloseable {
    /** Starts both and waits until they answer. */
    static Rig start(Path jar, List<String> jvmOptions, List<String> options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("heartbeat-load");
        int port = ServerProcess.freePort();
        int metricsPort = ServerProcess.freePort();
        String url = "nats://127.0.0.1:" + port;
        ServerProcess nats = ServerProcess.nats(folder, port);
        connect(url).close();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toString(), "orchestrate", "--nats-url", url));
        command.addAll(List.of("--metrics-port", Integer.toString(metricsPort)));
        command.addAll(options);
        ServerProcess orchestrator = ServerProcess.start(folder.resolve("orchestrator.log"), command);
        Metrics metrics = Metrics.at(metricsPort);
        metrics.await(orchestrator);
        return new Rig(folder, nats, url, orchestrator, metrics);
    }

    /** A connection of the load's own, which waits for the server to come up. */
    static Client connect(String url) throws IOException, InterruptedException {
        Options options = new Options.Builder()
                .server(url)
                .connectionTimeout(Duration.ofSeconds(5))
                .reconnectWait(Duration.ofMillis(50))
                .maxReconnects(100)
                .errorListener(new ErrorListener() {})
                .build();
        return new Client(Nats.connectReconnectOnConnect(options));
    }

    /** Beats that the orchestrator has heard so far, whatever it thought of them. */
    double heard() throws IOException, InterruptedException {
        return metrics.sum("sx9_heartbeat_received_total", "");
    }

    @Override
    public void close() {
        orchestrator.close();
        nats.close();
    }
}

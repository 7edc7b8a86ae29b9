// SPDX-License-Identifier: Apache-2.0
// COMMAND_ORCHESTRATE_LIVE_JUDGEMENT
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.cluster.Credentials;
import dev.ctas7.heartbeat.cluster.NodeSettings;
import dev.ctas7.heartbeat.cluster.OrchestratorNode;
import dev.ctas7.heartbeat.metrics.PrometheusEndpoint;
import dev.ctas7.heartbeat.orchestrator.OrchestratorSettings;
import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.Outbound;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orchestrate}: hears, judges, publishes and alerts until it is told to end. */
@Command(
        name = "orchestrate",
        mixinStandardHelpOptions = true,
        description = {
            "Hears all crates, publishes their state every five seconds, and alerts, until Ctrl-C.",
            "Start two or more on several machines: they elect who publishes, through NATS."
        })
final class OrchestrateCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(500);

    @Mixin
    private NatsOptions nats = new NatsOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Mixin
    private ClaimOptions claims = new ClaimOptions();

    @Mixin
    private ShareOptions share = new ShareOptions();

    @Option(
            names = "--most-crates",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "New names are refused beyond so many. Default: ${DEFAULT-VALUE}.")
    private int mostCrates = 1_000_000;

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "Serve /metrics (Prometheus) and /health on this port of loopback; 0 takes a free one.")
    private @Nullable Integer metricsPort;

    @Option(
            names = "--feed",
            description = {
                "Append an event each cycle to the activity feed: the file in LUKA_ACTIVITY_FEED_JSONL,",
                "else observability/logs/activity_feed.jsonl."
            })
    private boolean feed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        InstantSource clock = InstantSource.system();
        Optional<KeyRing> ring = trust.ring(clock);
        NodeSettings settings = settings(ring);
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (CtrlC end = CtrlC.watch();
                OrchestratorNode node = OrchestratorNode.start(bus(), settings, meters);
                Endpoint endpoint = Endpoint.open(metricsPort, meters, node);
                CycleFeed cycles = CycleFeed.open(feed, node, clock)) {
            say("judging " + settings.judging().subject() + " at " + nats.url() + endpoint.words()
                    + "; Ctrl-C ends it");
            while (!end.within(LOOK)) {
                ring.ifPresent(KeyRing::refresh);
                cycles.look();
            }
        }
        return ExitCode.OK;
    }

    private HeartbeatBus bus() {
        return nats.open("heartbeat orchestrate");
    }

    private NodeSettings settings(Optional<KeyRing> ring) {
        Inbound crates = ring.map(KeyRing::crates).orElseGet(Inbound::trusting);
        Inbound others = ring.map(KeyRing::orchestrators).orElseGet(Inbound::trusting);
        Outbound own = trust.outbound();
        try {
            OrchestratorSettings judging = OrchestratorSettings.DEFAULT
                    .withLimits(Limits.DEFAULT.withMostCrates(mostCrates))
                    .withClaims(claims.claims());
            return share.applyTo(NodeSettings.DEFAULT.withJudging(judging))
                    .withTrust(crates, new Credentials(own, others));
        } catch (IllegalArgumentException e) {
            throw new UserMistake(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** The metrics' endpoint, or none. */
    private record Endpoint(@Nullable PrometheusEndpoint server) implements AutoCloseable {
        static Endpoint open(@Nullable Integer port, PrometheusMeterRegistry meters, OrchestratorNode node) {
            if (port == null) {
                return new Endpoint(null);
            }
            try {
                return new Endpoint(PrometheusEndpoint.start(port, meters, node.orchestrator()::isAlive));
            } catch (IOException | IllegalArgumentException e) {
                throw new UserMistake(
                        ExitCode.USAGE, "--metrics-port " + port + ": " + e.getMessage() + "; choose another, or 0");
            }
        }

        String words() {
            return server == null
                    ? ""
                    : ", metrics at http://127.0.0.1:" + server.address().getPort() + "/metrics";
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}

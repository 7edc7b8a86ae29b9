// SPDX-License-Identifier: Apache-2.0
// COMMAND_START_STAND_IN_CRATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.emitter.EmitterStatus;
import dev.ctas7.heartbeat.emitter.HeartbeatEmitter;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code emit}: beats as a crate would, for trying things out. */
@Command(
        name = "emit",
        mixinStandardHelpOptions = true,
        description = {
            "Beats in the name of a crate until Ctrl-C, as a stand-in for one that is not there yet.",
            "A real crate needs one line instead: HeartbeatEmitter.forCrate(Main.class).start();"
        })
final class EmitCommand implements Callable<Integer> {
    @Mixin
    private NatsOptions nats = new NatsOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Parameters(paramLabel = "NAME", description = "The crate's name.")
    private String name = "";

    @Option(
            names = "--crate-version",
            paramLabel = "VERSION",
            defaultValue = "1.0.0",
            description = "Default: ${DEFAULT-VALUE}.")
    private String version = "";

    @Option(
            names = "--interval",
            paramLabel = "DURATION",
            defaultValue = "PT1S",
            description = "Between two beats, as PT0.5S. Default: ${DEFAULT-VALUE}.")
    private Duration interval = Duration.ofSeconds(1);

    @Option(
            names = "--health",
            paramLabel = "WORD",
            defaultValue = "healthy",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private HealthStatus health = HealthStatus.HEALTHY;

    @Option(
            names = "--state-hash",
            paramLabel = "TEXT",
            defaultValue = "stand-in",
            description = "What orchestrators compare with --expect. Default: ${DEFAULT-VALUE}.")
    private String stateHash = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        HeartbeatConfig config = config();
        PrintWriter out = spec.commandLine().getOut();
        try (CtrlC end = CtrlC.watch();
                HeartbeatBus bus = nats.open("heartbeat emit " + name);
                HeartbeatEmitter emitter = HeartbeatEmitter.connect(bus, trust.outbound(), config)) {
            emitter.setHealth(health);
            emitter.start(interval, () -> stateHash);
            out.println(TerminalText.oneLine(name) + " beats every " + interval.toMillis() + " ms at " + nats.url()
                    + "; Ctrl-C ends it");
            out.flush();
            while (!end.within(Duration.ofMinutes(1))) {
                // Beats on its own thread.
            }
            EmitterStatus status = emitter.status();
            out.println(status.sent() + " beats sent, " + status.dropped() + " dropped");
            out.flush();
        }
        return ExitCode.OK;
    }

    private HeartbeatConfig config() {
        try {
            String foundation =
                    FoundationCore.token().substring(FoundationCore.token().lastIndexOf('-') + 1);
            return HeartbeatConfig.of(name, version, foundation).withIntervalMs(interval.toMillis());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(ExitCode.USAGE, e.getMessage() == null ? "wrong config" : e.getMessage());
        }
    }
}

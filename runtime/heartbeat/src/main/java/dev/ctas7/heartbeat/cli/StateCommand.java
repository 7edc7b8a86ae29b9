// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_STATE_QUESTION
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.query.StateAnswer;
import dev.ctas7.heartbeat.query.StateQuery;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.wire.StateWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code state}: the global state as one line of JSON. */
@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the global state as one line of JSON, from an orchestrator or from what one left behind.",
            "It holds at most 1,000 crates, the worst first."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ecosystem is healthy or degraded",
            "1:it is unhealthy: an unauthorized crate, or more than half are missing",
            "2:an option is not as it must be",
            "3:nobody answered, or the answer is not signed as the key ring asks"
        })
final class StateCommand implements Callable<Integer> {
    @Mixin
    private NatsOptions nats = new NatsOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            defaultValue = "PT3S",
            description = "How long to wait in all, as PT3S. Default: ${DEFAULT-VALUE}.")
    private Duration timeout = Duration.ofSeconds(3);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new UserMistake(ExitCode.USAGE, "--timeout was " + timeout + " but must be positive");
        }
        InstantSource clock = InstantSource.system();
        Inbound believed = trust.ring(clock).map(KeyRing::orchestrators).orElseGet(Inbound::trusting);
        try (HeartbeatBus bus = nats.open("heartbeat state")) {
            return say(new StateQuery(bus, believed, clock).ask(timeout));
        }
    }

    private int say(StateAnswer answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (answer instanceof StateAnswer.Known known) {
            GlobalHeartbeatState state = known.state();
            out.println(new String(new StateWriter().write(state), StandardCharsets.UTF_8));
            out.flush();
            return state.ecosystemHealth() == HealthStatus.UNHEALTHY ? ExitCode.FOUND : ExitCode.OK;
        }
        String reason = answer instanceof StateAnswer.Untrusted untrusted
                ? "the answer cannot be believed: " + untrusted.reason()
                : ((StateAnswer.Unreachable) answer).reason();
        throw new UserMistake(
                ExitCode.UNREACHABLE,
                reason + "; asked " + nats.url() + ", see that a server and `heartbeat orchestrate` run there");
    }
}

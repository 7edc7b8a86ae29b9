// SPDX-License-Identifier: Apache-2.0
// COMMAND_OBSERVE_LIVE_STATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.cluster.ClusterNames;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch}: a live table of all crates. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Shows all crates and the newest alerts as they come, the worst first.",
            "In a pipe or a file: one line for each state and each alert. Ctrl-C ends it."
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration REDRAW = Duration.ofSeconds(1);

    /** Where lines are not drawn but read by programs, nothing of an alert is cut off. */
    private static final int ONE_LINE = 2000;

    @Mixin
    private NatsOptions nats = new NatsOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(names = "--plain", description = "Lines without colours even on a terminal, as in a pipe.")
    private boolean plain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Inbound believed =
                trust.ring(InstantSource.system()).map(KeyRing::orchestrators).orElseGet(Inbound::trusting);
        Optional<Terminal> terminal = plain ? Optional.empty() : Terminal.ask();
        Terminal size = terminal.orElseGet(() -> new Terminal(24, ONE_LINE));
        boolean coloured = terminal.isPresent() && System.getenv("NO_COLOR") == null;
        WatchTable table = new WatchTable(size.columns(), size.lines(), coloured ? Colours.ANSI : Colours.NONE);
        try (CtrlC end = CtrlC.watch();
                HeartbeatBus bus = nats.open("heartbeat watch");
                WatchScreen screen = new WatchScreen(
                        spec.commandLine().getOut(),
                        table,
                        terminal.isPresent(),
                        () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()))) {
            WatchedMessages messages = new WatchedMessages(believed, screen);
            bus.subscribe(HeartbeatSubjects.GLOBAL, messages::state);
            bus.subscribe(HeartbeatSubjects.ALERT_UNAUTHORIZED, messages::alert);
            bus.subscribe(HeartbeatSubjects.ALERT_MISSING, messages::alert);
            askForTheNewest(bus, messages);
            while (!end.within(REDRAW)) {
                believed.refresh();
                screen.redraw();
            }
        }
        return ExitCode.OK;
    }

    /** The next state may be five seconds away. */
    private static void askForTheNewest(HeartbeatBus bus, WatchedMessages messages) {
        try {
            bus.request(Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]), Duration.ofSeconds(2))
                    .ifPresent(messages::state);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// COMMAND_OBSERVE_LIVE_STATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.cluster.ClusterNames;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.time.Duration;
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

    @Option(names = "--plain", description = "Lines without colours even on a terminal, as in a pipe.")
    private boolean plain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final StateReader states = new StateReader();
    private final AlertReader alerts = new AlertReader();

    @Override
    public Integer call() {
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
            bus.subscribe(HeartbeatSubjects.GLOBAL, message -> showState(screen, message));
            bus.subscribe(HeartbeatSubjects.ALERT_UNAUTHORIZED, message -> showAlert(screen, message));
            bus.subscribe(HeartbeatSubjects.ALERT_MISSING, message -> showAlert(screen, message));
            askForTheNewest(bus, screen);
            while (!end.within(REDRAW)) {
                screen.redraw();
            }
        }
        return ExitCode.OK;
    }

    /** The next state may be five seconds away. */
    private void askForTheNewest(HeartbeatBus bus, WatchScreen screen) {
        try {
            bus.request(Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]), Duration.ofSeconds(2))
                    .ifPresent(answer -> showState(screen, answer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void showState(WatchScreen screen, Envelope message) {
        try {
            screen.show(states.read(message.payload()));
        } catch (WireException unreadable) {
            // Anybody may publish there; the next one is from an orchestrator.
        }
    }

    private void showAlert(WatchScreen screen, Envelope message) {
        try {
            screen.show(alerts.read(message.payload()));
        } catch (WireException unreadable) {
            // As above.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// PACK_HANDLE_LIVE_STATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.integrity.Arc;
import dev.ctas7.heartbeat.integrity.GateReport;
import dev.ctas7.heartbeat.integrity.GateReportFile;
import dev.ctas7.heartbeat.integrity.LiveStatePack;
import dev.ctas7.heartbeat.integrity.StatePack;
import dev.ctas7.heartbeat.query.StateAnswer;
import dev.ctas7.heartbeat.query.StateQuery;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Gathers a state pack from the running system: its state, what it alerts of now, and what the gates said. */
record LivePack(NatsOptions nats, TrustOptions trust) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    StatePack gather(Arc arc, List<Path> gateReports) throws InterruptedException {
        List<GateReport> reports = new ArrayList<>();
        for (Path file : gateReports) {
            reports.add(new GateReportFile()
                    .read(file)
                    .orElseThrow(() -> new UserMistake(
                            ExitCode.USAGE, "--gate-report: " + file + " is no report.json that can be read")));
        }
        GlobalHeartbeatState state = ask();
        return LiveStatePack.of(arc, state, standing(state), reports);
    }

    private GlobalHeartbeatState ask() throws InterruptedException {
        InstantSource clock = InstantSource.system();
        Inbound believed = trust.ring(clock).map(KeyRing::orchestrators).orElseGet(Inbound::trusting);
        try (HeartbeatBus bus = nats.open("heartbeat report")) {
            StateAnswer answer = new StateQuery(bus, believed, clock).ask(PATIENCE);
            if (answer instanceof StateAnswer.Known known) {
                return known.state();
            }
            throw new UserMistake(
                    ExitCode.UNREACHABLE,
                    answer instanceof StateAnswer.Untrusted untrusted
                            ? "the answer cannot be believed: " + untrusted.reason()
                            : ((StateAnswer.Unreachable) answer).reason());
        }
    }

    /** What the state shows is alerted of once a minute; waiting for the next round would say nothing more. */
    private static List<Alert> standing(GlobalHeartbeatState state) {
        List<Alert> alerts = new ArrayList<>();
        for (String crate : state.unauthorizedCrates()) {
            alerts.add(Alert.of(
                    crate,
                    Violation.MISSING_FOUNDATION_CORE,
                    "it is unauthorized; build it on foundation-core, or stop it",
                    state.lastUpdateMs()));
        }
        for (String crate : state.missingHeartbeats()) {
            alerts.add(Alert.of(
                    crate, Violation.MISSING_HEARTBEAT, "it fell silent; look whether it runs", state.lastUpdateMs()));
        }
        return alerts;
    }
}

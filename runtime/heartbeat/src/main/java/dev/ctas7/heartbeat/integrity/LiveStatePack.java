// SPDX-License-Identifier: Apache-2.0
// STATE_MAP_LIVE_PACK
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.integrity.StatePack.Agent;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Flow;
import dev.ctas7.heartbeat.integrity.StatePack.Observation;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import dev.ctas7.heartbeat.integrity.StatePack.WorkOrder;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Our own live state as a state pack: crates are deployments and agents, alerts are risks, gate reports are work orders
 * and artifacts. {@code docs/integrity.md} has the table.
 */
public final class LiveStatePack {
    private LiveStatePack() {}

    /**
     * The pack of a moment.
     *
     * @param arc what the work is about
     * @param state the newest global state; of a truncated one, the crates that it holds
     * @param alerts recent alerts, the oldest first
     * @param reports what the gates said last, one a crate; without any, the pack has no work orders and no genome
     */
    public static StatePack of(Arc arc, GlobalHeartbeatState state, List<Alert> alerts, List<GateReport> reports) {
        return new StatePack(
                StatePack.SCHEMA_VERSION,
                Instant.ofEpochMilli(state.lastUpdateMs()),
                arc,
                true,
                null,
                reports.isEmpty()
                        ? null
                        : reports.stream().map(LiveStatePack::workOrder).toList(),
                state.crates().values().stream().map(LiveStatePack::observation).toList(),
                risks(state, alerts),
                reports.isEmpty() ? null : artifacts(alerts, reports),
                state.crates().values().stream()
                        .map(crate -> new Agent(crate.crateName(), crate.hasFoundationCore()))
                        .toList());
    }

    private static WorkOrder workOrder(GateReport report) {
        return new WorkOrder(
                report.crate(), report.passed() ? Flow.DONE : Flow.IN_PROGRESS, report.madeAt(), report.gates());
    }

    private static Observation observation(CrateHeartbeatStatus crate) {
        Smoke smoke = crate.health() == HealthStatus.UNHEALTHY || !crate.hasFoundationCore() ? Smoke.FAIL : Smoke.PASS;
        // A crate that has fallen silent may be well or gone: nobody has looked at it since.
        boolean unknown = smoke == Smoke.PASS && crate.missedCount() > 0;
        return new Observation(
                crate.crateName(), unknown ? Smoke.UNKNOWN : smoke, Instant.ofEpochMilli(crate.lastSeenMs()));
    }

    private static List<Risk> risks(GlobalHeartbeatState state, List<Alert> alerts) {
        // Of alerts that repeat, the newest says how it stands.
        Map<String, Alert> newest = alerts.stream()
                .collect(Collectors.toMap(
                        alert -> alert.violation().wire() + ":" + alert.crateName(),
                        Function.identity(),
                        (older, newer) -> newer,
                        LinkedHashMap::new));
        Set<String> open = new HashSet<>(state.unauthorizedCrates());
        open.addAll(state.missingHeartbeats());
        return newest.entrySet().stream()
                .map(entry -> new Risk(
                        entry.getKey(),
                        entry.getValue().reason(),
                        entry.getValue().severity() == Severity.CRITICAL ? RiskSeverity.CRITICAL : RiskSeverity.HIGH,
                        isOver(state, open, entry.getValue())))
                .toList();
    }

    /** Whether the state shows that what was alerted of is over; a list that is full may have left it out. */
    private static boolean isOver(GlobalHeartbeatState state, Set<String> open, Alert alert) {
        if (alert.violation() == Violation.HASH_MISMATCH) {
            return state.hashIntegrity();
        }
        boolean whole = state.unauthorizedCrates().size() < GlobalHeartbeatState.MOST_ENTRIES
                && state.missingHeartbeats().size() < GlobalHeartbeatState.MOST_ENTRIES;
        return whole && !open.contains(alert.crateName());
    }

    private static List<Artifact> artifacts(List<Alert> alerts, List<GateReport> reports) {
        Set<String> other = alerts.stream()
                .filter(alert -> alert.violation() == Violation.HASH_MISMATCH)
                .map(Alert::crateName)
                .collect(Collectors.toSet());
        return reports.stream()
                .map(report -> new Artifact(report.crate(), !report.settled() || other.contains(report.crate()), false))
                .toList();
    }
}

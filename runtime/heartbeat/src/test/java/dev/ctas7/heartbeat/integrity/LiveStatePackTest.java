// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveStatePackTest {
    private static final long NOW_MS = Packs.NOW.toEpochMilli();

    @TempDir
    private Path folder;

    @Test
    void crates_are_deployments_and_agents() {
        StatePack pack = LiveStatePack.of(Arc.VELOCITY, state(), List.of(), List.of());

        assertThat(pack.observations())
                .extracting(StatePack.Observation::subject, StatePack.Observation::smoke)
                .containsExactly(
                        tuple("fine", Smoke.PASS),
                        tuple("silent", Smoke.UNKNOWN),
                        tuple("sick", Smoke.FAIL),
                        tuple("rogue", Smoke.FAIL));
        assertThat(pack.agents())
                .extracting(StatePack.Agent::rulesAcknowledged)
                .containsExactly(true, true, true, false);
        assertThat(pack.workOrders()).isNull();
        assertThat(pack.genome()).isNull();
    }

    @Test
    void alerts_are_risks_that_end_when_the_state_shows_it() {
        StatePack pack = LiveStatePack.of(
                Arc.RELIABILITY,
                state(),
                List.of(
                        Alert.of("rogue", Violation.MISSING_FOUNDATION_CORE, "old", 1),
                        Alert.of("rogue", Violation.MISSING_FOUNDATION_CORE, "Error: must have a token", 2),
                        Alert.of("silent", Violation.MISSING_HEARTBEAT, "silent", 3),
                        Alert.of("fine", Violation.MISSING_HEARTBEAT, "was silent", 4)),
                List.of());

        assertThat(pack.risks())
                .containsExactly(
                        new Risk(
                                "missing_foundation_core:rogue",
                                "Error: must have a token",
                                RiskSeverity.CRITICAL,
                                false),
                        new Risk("missing_heartbeat:silent", "silent", RiskSeverity.HIGH, false),
                        new Risk("missing_heartbeat:fine", "was silent", RiskSeverity.HIGH, true));
        Advice advice = Assessor.advise(pack, Packs.NOW);
        assertThat(advice.move().action())
                .isEqualTo("Consider looking at deployment 'sick' and its newest smoke check.");
        assertThat(advice.report().overall()).isEqualTo(SignalStatus.DEGRADED);
    }

    @Test
    void gate_reports_are_work_orders_and_artifacts() throws IOException {
        GateReport fine = report("fine", "pass", 20, "observe");
        GateReport drifted = report("drifted", "pass", 20, "gate");
        GateReport changed = report("changed", "fail", 0, "observe");

        StatePack pack = LiveStatePack.of(
                Arc.RELIABILITY,
                state(),
                List.of(Alert.of("swapped", Violation.HASH_MISMATCH, "other", 1)),
                List.of(fine, drifted, changed, new GateReport("swapped", true, 4, true, Packs.NOW)));

        assertThat(pack.workOrders())
                .extracting(StatePack.WorkOrder::flow)
                .containsExactly(
                        StatePack.Flow.DONE, StatePack.Flow.DONE, StatePack.Flow.IN_PROGRESS, StatePack.Flow.DONE);
        assertThat(pack.workOrders())
                .element(0)
                .satisfies(order -> assertThat(order.gates()).isEqualTo(2));
        assertThat(pack.genome())
                .containsExactly(
                        new Artifact("fine", false, false),
                        new Artifact("drifted", true, false),
                        new Artifact("changed", true, false),
                        new Artifact("swapped", true, false));
    }

    @Test
    void what_is_no_gate_report_is_passed_over() throws IOException {
        GateReportFile file = new GateReportFile();

        assertThat(file.read(folder.resolve("none"))).isEmpty();
        assertThat(file.read(folder)).isEmpty();
        assertThat(file.read(Files.writeString(folder.resolve("a"), "{\"crate\":7}")))
                .isEmpty();
        assertThat(file.read(Files.writeString(folder.resolve("b"), "not json")))
                .isEmpty();
        assertThat(file.read(Files.writeString(folder.resolve("c"), "{\"crate\":{\"name\":\"x\"}}")))
                .hasValueSatisfying(report -> assertThat(report.passed()).isFalse());
    }

    private GateReport report(String crate, String verdict, int earned, String level) throws IOException {
        String json = "{\"crate\":{\"name\":\"" + crate + "\"},\"verdict\":\"" + verdict
                + "\",\"zeroTrustScore\":{\"components\":[{\"name\":\"globalHeartbeat\",\"measured\":true,\"earned\":0,"
                + "\"possible\":30},{\"name\":\"hashIntegrity\",\"measured\":true,\"earned\":" + earned
                + ",\"possible\":20}]},\"drift\":{\"level\":\"" + level + "\"},\"gates\":[{\"status\":\"pass\"},"
                + "{\"status\":\"warning\"},{\"status\":\"skipped\"}]}";
        return new GateReportFile()
                .read(Files.writeString(folder.resolve(crate), json))
                .orElseThrow();
    }

    private static GlobalHeartbeatState state() {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        crates.put("fine", status("fine", true, HealthStatus.HEALTHY, 0));
        crates.put("silent", status("silent", true, HealthStatus.HEALTHY, 12));
        crates.put("sick", status("sick", true, HealthStatus.UNHEALTHY, 0));
        crates.put("rogue", status("rogue", false, HealthStatus.HEALTHY, 0));
        return new GlobalHeartbeatState(
                crates, false, 4, 1, List.of("rogue"), List.of("silent"), HealthStatus.UNHEALTHY, true, NOW_MS);
    }

    private static CrateHeartbeatStatus status(String name, boolean core, HealthStatus health, long missed) {
        return new CrateHeartbeatStatus(name, null, NOW_MS - 1000, core, health, missed);
    }
}

// SPDX-License-Identifier: Apache-2.0
// PACK_PARSE_STATE_SECTIONS
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.StatePack.Agent;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Flow;
import dev.ctas7.heartbeat.integrity.StatePack.Observation;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import dev.ctas7.heartbeat.integrity.StatePack.WorkOrder;
import dev.ctas7.heartbeat.json.JsonReader;
import dev.ctas7.heartbeat.json.JsonRefused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads state packs: unknown fields, words and sections are passed over, wrong types are refused with their place. */
final class PackReader {
    /** The largest pack in bytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final Map<String, Flow> FLOWS =
            Map.of("open", Flow.OPEN, "in_progress", Flow.IN_PROGRESS, "blocked", Flow.WAITING, "done", Flow.DONE);
    private static final Map<String, Smoke> SMOKES = Map.of("pass", Smoke.PASS, "fail", Smoke.FAIL);
    private static final Map<String, RiskSeverity> SEVERITIES = Map.of(
            "critical", RiskSeverity.CRITICAL,
            "high", RiskSeverity.HIGH,
            "medium", RiskSeverity.MEDIUM,
            "low", RiskSeverity.LOW);

    private final JsonReader json = new JsonReader(MOST_BYTES);

    StatePack read(byte[] bytes) throws PackRefused {
        try {
            return pack(new PackFields(json.read(bytes, 0, bytes.length), ""));
        } catch (JsonRefused e) {
            // What the parser says quotes the file; the place is enough to find it.
            throw new PackRefused(
                    "Detected no JSON object in UTF-8 as a state pack; consider looking at " + e.place() + ".");
        }
    }

    private static StatePack pack(PackFields top) throws PackRefused {
        PackFields arc = top.object("activeArc");
        PackFields genome = top.object("genome");
        return new StatePack(
                top.text("schemaVersion"),
                top.time("generatedAt"),
                arc == null ? null : Arc.of(arc.textOrEmpty("current")).orElse(null),
                arc == null || arc.truth("coherent", true),
                arc == null ? null : arc.text("note"),
                top.list("workOrders", PackReader::workOrder),
                top.list("observations", PackReader::observation),
                top.list("risks", PackReader::risk),
                artifacts(genome),
                top.list("agents", PackReader::agent));
    }

    private static @Nullable List<Artifact> artifacts(@Nullable PackFields genome) throws PackRefused {
        return genome == null ? null : genome.list("artifacts", PackReader::artifact);
    }

    private static WorkOrder workOrder(PackFields fields) throws PackRefused {
        return new WorkOrder(
                fields.textOrEmpty("id"),
                fields.word("status", FLOWS::get, Flow.OPEN),
                fields.time("updatedAt"),
                fields.size("gates"));
    }

    private static Observation observation(PackFields fields) throws PackRefused {
        return new Observation(
                fields.textOrEmpty("subject"),
                fields.word("smoke", SMOKES::get, Smoke.UNKNOWN),
                fields.time("observedAt"));
    }

    private static Risk risk(PackFields fields) throws PackRefused {
        return new Risk(
                fields.textOrEmpty("id"),
                fields.textOrEmpty("description"),
                // A severity that nobody knows may be any: medium keeps it in the summary without raising an alarm.
                fields.word("severity", SEVERITIES::get, RiskSeverity.MEDIUM),
                fields.truth("mitigated", false));
    }

    private static Artifact artifact(PackFields fields) throws PackRefused {
        return new Artifact(
                fields.textOrEmpty("id"),
                fields.textOrEmpty("stability").equalsIgnoreCase("experimental"),
                fields.textOrEmpty("expected").equalsIgnoreCase("experimental"));
    }

    private static Agent agent(PackFields fields) throws PackRefused {
        return new Agent(fields.textOrEmpty("id"), fields.truth("rulesAcknowledged", false));
    }
}

// SPDX-License-Identifier: Apache-2.0
// PACK_HOLD_OBSERVED_STATE
package dev.ctas7.heartbeat.integrity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a system at one moment, as {@code docs/state-pack.schema.json} describes it. A section that is null
 * was not in the pack; an empty one says that there is nothing of its kind.
 *
 * @param schemaVersion the pack's own, or null
 * @param generatedAt when the pack was made, or null
 * @param arc what the work is about, or null when the pack names no arc that is known
 * @param arcCoherent whether the pack says that its work fits its arc; true when it says nothing
 * @param arcNote the pack's note on its arc, or null
 */
public record StatePack(
        @Nullable String schemaVersion,
        @Nullable Instant generatedAt,
        @Nullable Arc arc,
        boolean arcCoherent,
        @Nullable String arcNote,
        @Nullable List<WorkOrder> workOrders,
        @Nullable List<Observation> observations,
        @Nullable List<Risk> risks,
        @Nullable List<Artifact> genome,
        @Nullable List<Agent> agents) {
    /** The version of the pack that {@code docs/state-pack.schema.json} describes. */
    public static final String SCHEMA_VERSION = "1.0.0";

    /** Copies the sections. */
    public StatePack {
        workOrders = workOrders == null ? null : List.copyOf(workOrders);
        observations = observations == null ? null : List.copyOf(observations);
        risks = risks == null ? null : List.copyOf(risks);
        genome = genome == null ? null : List.copyOf(genome);
        agents = agents == null ? null : List.copyOf(agents);
    }

    /**
     * One piece of work.
     *
     * @param id not checked: it may hold anything
     * @param updatedAt when it last moved, or null
     * @param gates how many gates it has
     */
    public record WorkOrder(String id, Flow flow, @Nullable Instant updatedAt, int gates) {}

    /** Where a piece of work stands. */
    public enum Flow {
        /** Nobody has begun, or the word is not known. */
        OPEN,
        /** Somebody is at it. */
        IN_PROGRESS,
        /** Somebody is at it and cannot go on. */
        WAITING,
        /** Nothing is left to do. */
        DONE
    }

    /**
     * One look at one deployment.
     *
     * @param subject what was looked at; of several looks at one subject the newest counts
     * @param observedAt when, or null
     */
    public record Observation(
            String subject, Smoke smoke, @Nullable Instant observedAt) {}

    /** What a smoke check said. */
    public enum Smoke {
        /** It passed. */
        PASS,
        /** It did not. */
        FAIL,
        /** It was not run, or the word is not known. */
        UNKNOWN
    }

    /** One risk. Id and description may hold anything. */
    public record Risk(String id, String description, RiskSeverity severity, boolean mitigated) {}

    /**
     * One artifact.
     *
     * @param experimental whether it is not stable
     * @param expected whether that is meant so
     */
    public record Artifact(String id, boolean experimental, boolean expected) {}

    /** One agent, and whether it acknowledged its rules. */
    public record Agent(String id, boolean rulesAcknowledged) {}
}

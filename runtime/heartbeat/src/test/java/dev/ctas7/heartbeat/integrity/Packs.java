// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.StatePack.Agent;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Flow;
import dev.ctas7.heartbeat.integrity.StatePack.Observation;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import dev.ctas7.heartbeat.integrity.StatePack.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** State packs that tests share. */
final class Packs {
    static final Instant NOW = Instant.parse("2026-01-29T12:00:00Z");

    private Packs() {}

    /** Nothing is wrong with it. */
    static StatePack healthy() {
        return new StatePack(
                "1.0.0",
                ago(Duration.ofHours(1)),
                Arc.RELIABILITY,
                true,
                null,
                List.of(new WorkOrder("WO-1", Flow.IN_PROGRESS, ago(Duration.ofHours(2)), 2)),
                List.of(new Observation("portal", Smoke.PASS, ago(Duration.ofHours(1)))),
                List.of(new Risk("R-1", "disk", RiskSeverity.CRITICAL, true)),
                List.of(new Artifact("kernel", false, false)),
                List.of(new Agent("scribe", true)));
    }

    static Instant ago(Duration age) {
        return NOW.minus(age);
    }

    static StatePack withArc(StatePack pack, Arc arc) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                arc,
                pack.arcCoherent(),
                pack.arcNote(),
                pack.workOrders(),
                pack.observations(),
                pack.risks(),
                pack.genome(),
                pack.agents());
    }

    static StatePack withWork(StatePack pack, WorkOrder... orders) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                pack.arc(),
                pack.arcCoherent(),
                pack.arcNote(),
                List.of(orders),
                pack.observations(),
                pack.risks(),
                pack.genome(),
                pack.agents());
    }

    static StatePack withObservations(StatePack pack, Observation... seen) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                pack.arc(),
                pack.arcCoherent(),
                pack.arcNote(),
                pack.workOrders(),
                List.of(seen),
                pack.risks(),
                pack.genome(),
                pack.agents());
    }

    static StatePack withRisks(StatePack pack, Risk... risks) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                pack.arc(),
                pack.arcCoherent(),
                pack.arcNote(),
                pack.workOrders(),
                pack.observations(),
                List.of(risks),
                pack.genome(),
                pack.agents());
    }

    static StatePack withGenome(StatePack pack, Artifact... artifacts) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                pack.arc(),
                pack.arcCoherent(),
                pack.arcNote(),
                pack.workOrders(),
                pack.observations(),
                pack.risks(),
                List.of(artifacts),
                pack.agents());
    }

    static StatePack withAgents(StatePack pack, Agent... agents) {
        return new StatePack(
                pack.schemaVersion(),
                pack.generatedAt(),
                pack.arc(),
                pack.arcCoherent(),
                pack.arcNote(),
                pack.workOrders(),
                pack.observations(),
                pack.risks(),
                pack.genome(),
                List.of(agents));
    }

    /** Any pack, with whatever somebody writes into its texts. */
    static Arbitrary<StatePack> any() {
        Arbitrary<Instant> times = Arbitraries.longs()
                .between(-40L * 24 * 3600, 3600)
                .map(NOW::plusSeconds)
                .injectNull(0.1);
        Arbitrary<List<WorkOrder>> work = Combinators.combine(
                        texts(),
                        Arbitraries.of(Flow.class),
                        times,
                        Arbitraries.integers().between(0, 2))
                .as(WorkOrder::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<List<Observation>> seen = Combinators.combine(texts(), Arbitraries.of(Smoke.class), times)
                .as(Observation::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<List<Risk>> risks = Combinators.combine(
                        texts(), texts(), Arbitraries.of(RiskSeverity.class), Arbitraries.of(true, false))
                .as(Risk::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<List<Artifact>> genome = Combinators.combine(
                        texts(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Artifact::new)
                .list()
                .ofMaxSize(6);
        Arbitrary<List<Agent>> agents = Combinators.combine(texts(), Arbitraries.of(true, false))
                .as(Agent::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        times,
                        Arbitraries.of(Arc.class).injectNull(0.2),
                        texts(),
                        work.injectNull(0.2),
                        seen.injectNull(0.2),
                        risks.injectNull(0.2),
                        genome.injectNull(0.2),
                        agents.injectNull(0.2))
                .as((made, arc, note, w, o, r, g, a) ->
                        new StatePack(note, made, arc, note.isEmpty(), note, w, o, r, g, a));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "WO-17",
                        "must-fix",
                        "Error: must not be BLOCKED",
                        "InValid",
                        "",
                        "a.failed",
                        "\u001b[2J",
                        "x\ny",
                        "REQUIRED",
                        "'quoted'",
                        "mUst"));
    }
}

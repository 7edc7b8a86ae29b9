// SPDX-License-Identifier: Apache-2.0
// GATES_DECLARE_ORDERED_LIST
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gates.heartbeat.HeartbeatGate;
import dev.ctas7.smartcrate.gates.lineage.LineageGate;
import dev.ctas7.smartcrate.gates.pattern.PatternGate;
import dev.ctas7.smartcrate.gates.semantic.SemanticGate;
import dev.ctas7.smartcrate.gates.statics.StaticGate;
import dev.ctas7.smartcrate.gates.trace.TraceGate;
import dev.ctas7.smartcrate.model.GateId;
import java.time.LocalDate;
import java.util.List;

/** The gates, listed by hand in the order in which a reader meets them. */
public final class Gates {
    private Gates() {}

    /** Gate 0 to 3. */
    public static List<Gate> all() {
        return List.of(
                new HeartbeatGate(),
                new StaticGate(),
                new SemanticGate(),
                new LineageGate(),
                new TraceGate(),
                new PatternGate());
    }

    /** A pipeline over all gates, with the machine's clock. */
    public static Pipeline pipeline(LocalDate today, Progress progress) {
        HeartbeatGate heartbeat = new HeartbeatGate();
        List<Gate> announced = all().stream()
                .map(gate -> (Gate) new AnnouncedGate(gate, progress))
                .toList();
        HeartbeatJudge first = (facts, settings) -> {
            progress.begins(AnnouncedGate.words(GateId.HEARTBEAT));
            return heartbeat.judge(facts, settings);
        };
        return new Pipeline(announced, first, System::nanoTime, today);
    }
}

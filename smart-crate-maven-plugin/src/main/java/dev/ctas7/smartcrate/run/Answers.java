// SPDX-License-Identifier: Apache-2.0
// GATE_HOLD_GIVEN_ANSWERS
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gates of one run have answered so far, before exceptions and settings. */
final class Answers {
    private final List<GateResult> results = new ArrayList<>();
    private @Nullable Drift drift;

    /** Several gates may share a number: theirs is one result. */
    void add(GateId id, List<Inspection> inspections, long millis) {
        results.add(Verdicts.raw(id, inspections, millis));
        for (Inspection inspection : inspections) {
            if (inspection instanceof Inspection.Looked looked && looked.drift() != null) {
                drift = looked.drift();
            }
        }
    }

    void skip(GateId id, String reason) {
        results.add(GateResult.skipped(id, reason));
    }

    /** One for each gate, in the order in which they answered. */
    List<GateResult> results() {
        return List.copyOf(results);
    }

    /** What Gate 2's findings about drift were made from, measured once; null when it did not look. */
    @Nullable
    Drift drift() {
        return drift;
    }
}

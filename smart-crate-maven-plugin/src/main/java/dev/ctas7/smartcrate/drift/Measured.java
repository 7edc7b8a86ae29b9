// SPDX-License-Identifier: Apache-2.0
// DRIFT_HOLD_VECTOR_RESULT
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.model.DriftCause;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one vector says.
 *
 * @param reason why there is nothing to measure; empty when there is
 * @param value 0 to 1
 * @param causes what drifted; empty exactly when the value is 0
 * @param accept takes exactly these causes over into the locked intent
 */
record Measured(String reason, double value, List<DriftCause> causes, UnaryOperator<Intent> accept) {
    static Measured none(String reason) {
        return new Measured(reason, 0, List.of(), UnaryOperator.identity());
    }

    /** The share of what drifted in a whole, at most 1; all of it where there was nothing before. */
    static Measured share(List<DriftCause> causes, int whole, UnaryOperator<Intent> accept) {
        double value = causes.isEmpty() ? 0 : Math.min(1, (double) causes.size() / Math.max(1, whole));
        return new Measured("", value, causes, accept);
    }
}

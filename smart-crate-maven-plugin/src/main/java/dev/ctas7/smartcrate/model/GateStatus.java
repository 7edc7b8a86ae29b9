// SPDX-License-Identifier: Apache-2.0
// GATE_DESCRIBE_DISTINCT_STATE
package dev.ctas7.smartcrate.model;

import java.util.Locale;

/** The five states that are told apart everywhere: a run that looked at nothing has not passed. */
public enum GateStatus {
    PASS,
    FAIL,
    WARNING,
    SKIPPED,
    NOT_APPLICABLE;

    /** The word in reports: {@code pass}, {@code fail}, {@code warning}, {@code skipped}, {@code not-applicable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

// SPDX-License-Identifier: Apache-2.0
// RISK_NAME_SEVERITY_LEVEL
package dev.ctas7.heartbeat.integrity;

import java.util.Locale;

/** How bad a risk is, the worst first. */
public enum RiskSeverity {
    /** Attention now. */
    CRITICAL,
    /** Attention soon. */
    HIGH,
    /** To be kept in mind. */
    MEDIUM,
    /** For the record. */
    LOW;

    /** The word in documents. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

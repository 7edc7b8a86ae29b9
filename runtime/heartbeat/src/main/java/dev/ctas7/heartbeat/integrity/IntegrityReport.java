// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_INTEGRITY_SUMMARY
package dev.ctas7.heartbeat.integrity;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How healthy everything is, as the contract's schema {@value #SCHEMA_VERSION} has it.
 *
 * @param generatedAt when it was made
 * @param packVersion the pack's schema version, or {@code unknown}
 * @param packGeneratedAt when the pack was made, or null
 * @param arc what the work is about
 * @param coherent whether the pack names an arc and says that its work fits it
 * @param arcNote our note when the arc is not known, else the pack's own, or null
 * @param signals one for each domain, in the contract's order
 * @param risks the unmitigated risks
 * @param overall the worst signal
 * @param score 100 less 20 for each degraded and 10 for each at-risk signal
 * @param tone one sentence under the arc
 */
public record IntegrityReport(
        Instant generatedAt,
        String packVersion,
        @Nullable Instant packGeneratedAt,
        Arc arc,
        boolean coherent,
        @Nullable String arcNote,
        List<HealthSignal> signals,
        RiskSummary risks,
        SignalStatus overall,
        int score,
        String tone) {
    /** The version of the documents. */
    public static final String SCHEMA_VERSION = "1.0.0";

    /** Copies the signals. */
    public IntegrityReport {
        signals = List.copyOf(signals);
    }

    /**
     * How one domain is doing.
     *
     * @param indicator one sentence
     * @param details what else was detected, or null
     */
    public record HealthSignal(
            Domain domain,
            SignalStatus status,
            String indicator,
            @Nullable String details) {}

    /**
     * The risks that nothing has been done about.
     *
     * @param bySeverity how many of each
     * @param topId the id of the worst, the first among equals, as the pack has it; null when there is none
     * @param topDescription its description, as the pack has it
     */
    public record RiskSummary(
            Map<RiskSeverity, Integer> bySeverity,
            @Nullable String topId,
            @Nullable String topDescription) {
        /** Copies the counts and fills those that are not there with 0. */
        public RiskSummary {
            Map<RiskSeverity, Integer> whole = new EnumMap<>(RiskSeverity.class);
            for (RiskSeverity severity : RiskSeverity.values()) {
                whole.put(severity, bySeverity.getOrDefault(severity, 0));
            }
            bySeverity = Collections.unmodifiableMap(whole);
        }

        /** All of them. */
        public int total() {
            return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
// REPORT_DESCRIBE_FIXED_SENTENCES
package dev.ctas7.heartbeat.integrity;

/** The sentences that depend on nothing of a pack. */
enum PlainText {
    WORK_ORDERS_HEALTHY("Detected no stuck work order, and gates where they belong."),
    OBSERVATIONS_HEALTHY("Detected recent observations, and smoke checks that pass."),
    RISKS_HEALTHY("Detected no critical or high risk without mitigation."),
    GENOME_HEALTHY("Detected no artifact that is experimental without being meant to be."),
    AGENTS_HEALTHY("Detected acknowledged rules for every agent."),
    NO_ARC("Detected no active arc in the state pack; framed under Reliability. Consider naming one."),
    NO_ISSUE_ACTION("Consider going on as planned."),
    NO_ISSUE_RATIONALE("Detected no issue in any of the five domains."),
    NO_ISSUE_TRIGGER("Detected healthy signals in all domains."),
    UNAVAILABLE_TONE("Recommended next move: consider making a state pack, and asking again.");

    private final String text;

    PlainText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static PlainText healthy(Domain domain) {
        return switch (domain) {
            case WORK_ORDERS -> WORK_ORDERS_HEALTHY;
            case OBSERVATIONS -> OBSERVATIONS_HEALTHY;
            case RISKS -> RISKS_HEALTHY;
            case GENOME -> GENOME_HEALTHY;
            case AGENTS -> AGENTS_HEALTHY;
        };
    }
}

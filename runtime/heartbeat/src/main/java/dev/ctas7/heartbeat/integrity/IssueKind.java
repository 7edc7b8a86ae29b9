// SPDX-License-Identifier: Apache-2.0
// ISSUE_DESCRIBE_DETECTED_KIND
package dev.ctas7.heartbeat.integrity;

import static dev.ctas7.heartbeat.integrity.Domain.AGENTS;
import static dev.ctas7.heartbeat.integrity.Domain.GENOME;
import static dev.ctas7.heartbeat.integrity.Domain.OBSERVATIONS;
import static dev.ctas7.heartbeat.integrity.Domain.RISKS;
import static dev.ctas7.heartbeat.integrity.Domain.WORK_ORDERS;
import static dev.ctas7.heartbeat.integrity.SignalStatus.AT_RISK;
import static dev.ctas7.heartbeat.integrity.SignalStatus.DEGRADED;

/** What can be detected. The three digits: how much it matters under Reliability, Velocity and Delight, 1 to 3 each. */
enum IssueKind {
    STUCK_LONG(WORK_ORDERS, DEGRADED, 232, IssueText.STUCK_LONG),
    STUCK(WORK_ORDERS, AT_RISK, 131, IssueText.STUCK),
    WAITING(WORK_ORDERS, AT_RISK, 131, IssueText.WAITING),
    NO_GATES(WORK_ORDERS, AT_RISK, 311, IssueText.NO_GATES),
    NO_WORK_ORDERS(WORK_ORDERS, AT_RISK, 111, IssueText.NO_WORK_ORDERS),
    SMOKE_DOWN(OBSERVATIONS, DEGRADED, 323, IssueText.SMOKE_DOWN),
    VERY_STALE(OBSERVATIONS, DEGRADED, 312, IssueText.VERY_STALE),
    STALE(OBSERVATIONS, AT_RISK, 311, IssueText.STALE),
    SMOKE_UNKNOWN(OBSERVATIONS, AT_RISK, 312, IssueText.SMOKE_UNKNOWN),
    UNDATED(OBSERVATIONS, AT_RISK, 211, IssueText.UNDATED),
    NO_OBSERVATIONS(OBSERVATIONS, AT_RISK, 211, IssueText.NO_OBSERVATIONS),
    CRITICAL_RISKS(RISKS, DEGRADED, 322, IssueText.CRITICAL_RISKS),
    HIGH_RISKS(RISKS, AT_RISK, 311, IssueText.HIGH_RISKS),
    NO_RISKS_SECTION(RISKS, AT_RISK, 211, IssueText.NO_RISKS_SECTION),
    WIDE_DRIFT(GENOME, DEGRADED, 322, IssueText.WIDE_DRIFT),
    DRIFT(GENOME, AT_RISK, 212, IssueText.DRIFT),
    NO_GENOME(GENOME, AT_RISK, 111, IssueText.NO_GENOME),
    MOSTLY_UNBOUND(AGENTS, DEGRADED, 321, IssueText.MOSTLY_UNBOUND),
    UNBOUND(AGENTS, AT_RISK, 211, IssueText.UNBOUND),
    NO_AGENTS(AGENTS, AT_RISK, 111, IssueText.NO_AGENTS);

    private final Domain domain;
    private final SignalStatus status;
    private final int alignments;
    private final IssueText text;

    IssueKind(Domain domain, SignalStatus status, int alignments, IssueText text) {
        this.domain = domain;
        this.status = status;
        this.alignments = alignments;
        this.text = text;
    }

    Domain domain() {
        return domain;
    }

    SignalStatus status() {
        return status;
    }

    IssueText text() {
        return text;
    }

    /** Whether it says that a domain could not be assessed. */
    boolean lacksData() {
        return text.rationale().equals(IssueText.NO_DATA);
    }

    /** How much it matters under an arc, 1 to 3. */
    int alignment(Arc arc) {
        return switch (arc) {
            case RELIABILITY -> alignments / 100;
            case VELOCITY -> alignments / 10 % 10;
            case DELIGHT -> alignments % 10;
        };
    }
}

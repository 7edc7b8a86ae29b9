// SPDX-License-Identifier: Apache-2.0
// DOMAIN_NAME_ASSESSED_AREA
package dev.ctas7.heartbeat.integrity;

/** What is assessed, in the contract's order. */
public enum Domain {
    /** Flow and completeness of work orders. */
    WORK_ORDERS("workOrders"),
    /** Health of deployments. */
    OBSERVATIONS("observations"),
    /** The backlog of risks. */
    RISKS("risks"),
    /** Stability of artifacts. */
    GENOME("genome"),
    /** Whether agents acknowledged their rules. */
    AGENTS("agents");

    private final String wire;

    Domain(String wire) {
        this.wire = wire;
    }

    /** The word in documents. */
    public String wire() {
        return wire;
    }
}

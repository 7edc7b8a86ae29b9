// SPDX-License-Identifier: Apache-2.0
// STATE_DEFINE_DELIVERY_CONTRACT
package dev.ctas7.heartbeat.orchestrator;

/** Takes what an orchestrator thinks to whom it concerns, once each loop. */
@FunctionalInterface
public interface StateSink {
    /** Takes one snapshot on the loop's thread; never throws. */
    void accept(Snapshot snapshot);
}

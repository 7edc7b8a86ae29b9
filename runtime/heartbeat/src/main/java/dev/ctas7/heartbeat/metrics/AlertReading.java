// SPDX-License-Identifier: Apache-2.0
// READING_COUNT_ALERT_FATES
package dev.ctas7.heartbeat.metrics;

/** Reads what became of alerts, each a count since the start; called by whoever scrapes. */
public interface AlertReading {
    /** Alerts published by this orchestrator. */
    long published();

    /** Alerts not published because their crate's violation waited to be alerted, or was less than a minute before. */
    long suppressed();

    /** Alerts not published because there were too many. */
    long leftOut();
}

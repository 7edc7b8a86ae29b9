// SPDX-License-Identifier: Apache-2.0
// SEVERITY_NAME_ALERT_URGENCY
package dev.ctas7.heartbeat.alert;

import java.util.Locale;

/** How urgent an alert is. */
public enum Severity {
    /** Somebody has to look now: a crate may not be what it claims. */
    CRITICAL,
    /** Somebody has to look soon. */
    WARNING;

    /** The word on the wire: the name in lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

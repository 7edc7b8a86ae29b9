// SPDX-License-Identifier: Apache-2.0
// VIOLATION_NAME_ALERT_CAUSE
package dev.ctas7.heartbeat.alert;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import java.util.Locale;

/** What an alert is about (RFC-9051 sections 3.2 and 6). */
public enum Violation {
    /** The crate's token is missing or not accepted. */
    MISSING_FOUNDATION_CORE(Severity.CRITICAL, HeartbeatSubjects.ALERT_UNAUTHORIZED),
    /** A key ring is configured, and the heartbeat has no signature that one of its keys made for this crate. */
    INVALID_SIGNATURE(Severity.CRITICAL, HeartbeatSubjects.ALERT_UNAUTHORIZED),
    /** The crate fell silent without saying that it stops. */
    MISSING_HEARTBEAT(Severity.WARNING, HeartbeatSubjects.ALERT_MISSING),
    /** The state hash is not the one configured for this crate. */
    HASH_MISMATCH(Severity.CRITICAL, HeartbeatSubjects.ALERT_UNAUTHORIZED);

    private final Severity severity;
    private final String subject;

    Violation(Severity severity, String subject) {
        this.severity = severity;
        this.subject = subject;
    }

    /** How urgent it is. */
    public Severity severity() {
        return severity;
    }

    /** The subject that alerts of this kind are published on. */
    public String subject() {
        return subject;
    }

    /** The word on the wire: the name in lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

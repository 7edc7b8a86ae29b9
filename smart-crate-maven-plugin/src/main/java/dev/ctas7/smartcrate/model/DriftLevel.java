// SPDX-License-Identifier: Apache-2.0
// DRIFT_DEFINE_ORDERED_LEVELS
package dev.ctas7.smartcrate.model;

import java.util.Locale;

/** How far a drift has gone, least first. */
public enum DriftLevel {
    /** Worth knowing. */
    OBSERVE(0, Severity.NOTE),
    /** Worth looking at. */
    WARN(0.3, Severity.WARNING),
    /** Nothing goes on until a person has acknowledged it. */
    GATE(0.6, Severity.ERROR),
    /** As gate, and acknowledged on a SNAPSHOT version only. */
    ESCALATE(0.8, Severity.ERROR);

    private final double from;
    private final Severity severity;

    DriftLevel(double from, Severity severity) {
        this.from = from;
        this.severity = severity;
    }

    /** The least value of a drift on this level, 0 to 1 (RFC-9051, section 3.5), unless a crate is stricter. */
    public double from() {
        return from;
    }

    /** What a finding on this level weighs. */
    public Severity severity() {
        return severity;
    }

    /** Whether it stays an error until a person acknowledges it, whatever the manifest says. */
    public boolean needsPerson() {
        return severity == Severity.ERROR;
    }

    /** The word in reports: {@code observe}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

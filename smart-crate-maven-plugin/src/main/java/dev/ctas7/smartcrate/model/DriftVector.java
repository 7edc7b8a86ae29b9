// SPDX-License-Identifier: Apache-2.0
// DRIFT_DEFINE_MEASURED_VECTORS
package dev.ctas7.smartcrate.model;

import java.util.Locale;

/** The five ways in which a crate can move away from what it was meant to be. They are never added up. */
public enum DriftVector {
    /** Effects that nobody declared. */
    ROLE,
    /** Headers and constraints that were lost or weakened. */
    CONSTRAINT,
    /** Dependencies and package edges that are new. */
    COUPLING,
    /** Where the decisions are made. */
    AUTHORITY,
    /** Headers whose code does what their verb excludes. */
    PATTERN;

    /** The word in reports and in a change's name: {@code coupling}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

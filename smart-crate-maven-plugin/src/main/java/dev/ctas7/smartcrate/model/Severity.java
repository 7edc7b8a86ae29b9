// SPDX-License-Identifier: Apache-2.0
// SEVERITY_DESCRIBE_ORDERED_LEVEL
package dev.ctas7.smartcrate.model;

import java.util.Locale;

/** How much a finding weighs, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word in reports and settings: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

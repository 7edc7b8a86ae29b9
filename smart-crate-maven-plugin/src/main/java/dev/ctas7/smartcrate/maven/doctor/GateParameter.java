// SPDX-License-Identifier: Apache-2.0
// PARAMETER_HOLD_EFFECTIVE_VALUE
package dev.ctas7.smartcrate.maven.doctor;

/**
 * A parameter of the goal {@code gate} as it will be.
 *
 * @param name without {@code smart-crate.}
 * @param value as it is written; empty when it has none
 * @param origin where that is written
 */
public record GateParameter(String name, String value, String origin) {
    /** The value as a person may see it: credentials that stand where they should not are not repeated. */
    String shown() {
        return value.contains("@") && value.contains("://") ? "(holds credentials, not shown)" : Ascii.of(value);
    }
}

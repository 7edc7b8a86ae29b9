// SPDX-License-Identifier: Apache-2.0
// GATE_DESCRIBE_ORDERED_IDENTITY
package dev.ctas7.smartcrate.model;

import java.util.Locale;

/** The four gates in the order in which they run (RFC-9051 section 3.5). */
public enum GateId {
    HEARTBEAT(0),
    STATIC(1),
    SEMANTIC(2),
    PATTERN(3);

    private final int number;

    GateId(int number) {
        this.number = number;
    }

    /** The gate with this number; throws {@link IllegalArgumentException} for anything but 0 to 3. */
    public static GateId of(int number) {
        for (GateId gate : values()) {
            if (gate.number == number) {
                return gate;
            }
        }
        throw new IllegalArgumentException("gate was '" + number + "' but must be one of 0, 1, 2, 3");
    }

    /** The gate's number, 0 to 3, as in {@code Gate 0}. */
    public int number() {
        return number;
    }

    /** The gate's name in reports: {@code heartbeat}, {@code static}, {@code semantic}, {@code pattern}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
// HEALTH_DEFINE_CLOSED_STATES
package dev.ctas7.foundation.heartbeat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a crate, or all of them together, is doing (RFC-9051 section 4.2). */
public enum HealthStatus {
    /** Does its work. */
    HEALTHY,
    /** Does its work, but worse or not all of it. */
    DEGRADED,
    /** Does not do its work. */
    UNHEALTHY,
    /** Not yet ready. */
    STARTING,
    /** Going down on purpose. */
    STOPPING;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The word on the wire: the name in lower case. */
    public String wire() {
        return wire;
    }

    /**
     * Reads the word on the wire.
     *
     * @throws IllegalArgumentException if it is none of the five, which the message lists
     */
    public static HealthStatus fromWire(String word) {
        for (HealthStatus status : values()) {
            if (status.wire.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("health was '" + Problems.shown(word) + "' but must be one of "
                + Arrays.stream(values()).map(HealthStatus::wire).collect(Collectors.joining(", ")));
    }
}

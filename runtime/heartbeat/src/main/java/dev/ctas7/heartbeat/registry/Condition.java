// SPDX-License-Identifier: Apache-2.0
// CONDITION_NAME_JUDGED_CRATES
package dev.ctas7.heartbeat.registry;

import java.util.Locale;

/** What is to be said of a crate, the worst first; each crate is in exactly one. */
public enum Condition {
    /** Somebody who could not prove to be this crate beats under its name. */
    UNAUTHORIZED,
    /** It fell silent without saying that it stops. */
    MISSING,
    /** Its state hash is none of those configured for it. */
    WRONG_HASH,
    /** It says that it does not do its work. */
    UNHEALTHY,
    /** It has been silent for longer than usual. */
    LATE,
    /** It says that it does its work badly. */
    DEGRADED,
    /** It says that it goes down. */
    STOPPING,
    /** It says that it is not yet ready. */
    STARTING,
    /** Nothing is wrong. */
    HEALTHY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word that metrics use: the name in lower case. */
    public String label() {
        return label;
    }
}

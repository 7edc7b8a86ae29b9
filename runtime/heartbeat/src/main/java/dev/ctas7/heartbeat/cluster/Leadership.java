// SPDX-License-Identifier: Apache-2.0
// LEADERSHIP_DEFINE_PUBLISHER_QUESTION
package dev.ctas7.heartbeat.cluster;

/** Tells who of several orchestrators speaks for all. Safe for several threads. */
@FunctionalInterface
public interface Leadership {
    /** Whether this one speaks now; cheap, and never waits. */
    boolean leads();
}

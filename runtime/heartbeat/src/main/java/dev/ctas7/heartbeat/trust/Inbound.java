// SPDX-License-Identifier: Apache-2.0
// INBOUND_DEFINE_MESSAGE_OPENING
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;

/**
 * Opens a message that arrived: checks its signature, then its seal, as far as keys are configured. Safe for several
 * threads.
 */
@FunctionalInterface
public interface Inbound {
    /**
     * What the message says, and whether its sender proved to be who it claims.
     *
     * @param crateName the crate whose subject it came on; where an orchestrator's messages are opened, any text
     */
    Opened open(String crateName, Envelope message);

    /** Whether somebody who has no key is turned away; tells whether replays are worth refusing. */
    default boolean needsKeys() {
        return true;
    }

    /** Looks whether the keys have changed; cheap, never throws, and for the reader's own loop to call. */
    default void refresh() {}

    /** Believes everybody: what is right as long as no key ring is configured. */
    static Inbound trusting() {
        return new Trusting();
    }
}

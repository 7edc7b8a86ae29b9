// SPDX-License-Identifier: Apache-2.0
// OUTBOUND_DEFINE_MESSAGE_PROTECTION
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;

/**
 * Protects a message before it leaves: sealed, then signed, as far as keys are configured. Safe for several threads.
 */
@FunctionalInterface
public interface Outbound {
    /**
     * The message that leaves.
     *
     * @param subject the subject it is published on
     * @param json what it says
     */
    Envelope protect(String subject, byte[] json);

    /** Neither sealed nor signed. */
    static Outbound plain() {
        return Envelope::of;
    }
}

// SPDX-License-Identifier: Apache-2.0
// OUTBOUND_DEFINE_MESSAGE_PROTECTION
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;
import org.jspecify.annotations.Nullable;

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
     * @throws IllegalStateException if the JDK cannot seal or sign; nothing is to be sent then
     */
    Envelope protect(String subject, byte[] json);

    /** Neither sealed nor signed. */
    static Outbound plain() {
        return Envelope::of;
    }

    /** Sealed with the one key, then signed with the other; without a key, that step is left out. */
    static Outbound of(@Nullable SigningKey signing, @Nullable SealingKey sealing) {
        return signing == null && sealing == null ? plain() : new Protection(signing, sealing);
    }
}

// SPDX-License-Identifier: Apache-2.0
// ORCHESTRATOR_AUTHENTICATE_TRUSTED_PEERS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.trust.Outbound;

/**
 * How orchestrators prove to each other, and to those who ask them, who they are.
 *
 * @param outbound protects what this orchestrator says
 * @param inbound opens what other orchestrators say
 */
public record Credentials(Outbound outbound, Inbound inbound) {
    /** Nothing is signed and everybody is believed: what is right as long as no key ring is configured. */
    public static Credentials none() {
        return new Credentials(Outbound.plain(), Inbound.trusting());
    }

    Envelope protect(String subject, byte[] json) {
        return outbound.protect(subject, json);
    }

    Opened open(Envelope message) {
        return inbound.open("orchestrator", message);
    }
}

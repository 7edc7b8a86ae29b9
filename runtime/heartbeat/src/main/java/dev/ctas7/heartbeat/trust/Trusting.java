// SPDX-License-Identifier: Apache-2.0
// INBOUND_DECIDE_WITHOUT_KEYS
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;

/** No key ring: whoever knows the public token is believed. */
record Trusting() implements Inbound {
    @Override
    public Opened open(String crateName, Envelope message) {
        return new Opened.Authentic(message.payload());
    }

    @Override
    public boolean needsKeys() {
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
// MESSAGE_DISPLAY_BELIEVED_ONES
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;

/**
 * Shows what orchestrators say. Anybody may publish on their subjects: what cannot be believed or read is left out, and
 * the silence of real ones is shown as such.
 */
final class WatchedMessages {
    private final Inbound believed;
    private final WatchScreen screen;
    private final StateReader states = new StateReader();
    private final AlertReader alerts = new AlertReader();

    WatchedMessages(Inbound believed, WatchScreen screen) {
        this.believed = believed;
        this.screen = screen;
    }

    void state(Envelope message) {
        if (believed.open("orchestrator", message) instanceof Opened.Authentic authentic) {
            try {
                screen.show(states.read(authentic.json()));
            } catch (WireException unreadable) {
                // The next one is an orchestrator's.
            }
        }
    }

    void alert(Envelope message) {
        if (believed.open("orchestrator", message) instanceof Opened.Authentic authentic) {
            try {
                screen.show(alerts.read(authentic.json()));
            } catch (WireException unreadable) {
                // As above.
            }
        }
    }
}

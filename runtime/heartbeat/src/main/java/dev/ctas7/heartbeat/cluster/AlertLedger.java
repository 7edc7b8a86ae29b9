// SPDX-License-Identifier: Apache-2.0
// ALERT_LIMIT_CRATE_REPEATS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.alert.Alert;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was alerted of one violation within the last minute. Not for several threads; see {@link AlertBook}. */
final class AlertLedger {
    private final int most;
    private final Map<String, AlertSlot> ours = new LinkedHashMap<>();
    private final Map<String, Long> heard;

    AlertLedger(int most) {
        this.most = most;
        // Others' alerts may be invented where no key ring is configured: they push out each other, never ours.
        this.heard = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether a crate was alerted less than a minute ago, or waits to be. */
    boolean isSilenced(String crate, long now) {
        AlertSlot slot = ours.get(crate);
        if (slot != null && !slot.isOver(now)) {
            return true;
        }
        Long at = heard.get(crate);
        return at != null && now - at < AlertBook.SILENCE_MS;
    }

    /** Takes an alert down; null when as many as may be stand here already. */
    @Nullable
    AlertSlot add(Alert alert, long now) {
        ours.remove(alert.crateName());
        Iterator<AlertSlot> oldest = ours.values().iterator();
        while (oldest.hasNext() && oldest.next().isOver(now)) {
            oldest.remove();
        }
        if (ours.size() >= most) {
            return null;
        }
        AlertSlot slot = new AlertSlot(alert, now);
        ours.put(alert.crateName(), slot);
        return slot;
    }

    /** Another alerted, or we hear our own. */
    void heard(String crate, long now) {
        AlertSlot slot = ours.get(crate);
        if (slot != null && slot.waits()) {
            slot.said(now);
            ours.remove(crate);
        }
        heard.remove(crate);
        heard.put(crate, now);
    }
}

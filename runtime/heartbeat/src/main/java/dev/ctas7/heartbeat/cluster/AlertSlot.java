// SPDX-License-Identifier: Apache-2.0
// ALERT_HOLD_WAITING_STATE
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.alert.Alert;

/** One alert that we raised: it waits to be published, or was. Moments as in {@link AlertBook}. */
final class AlertSlot {
    private final Alert alert;
    private final long raisedAt;
    private long offerAt;
    private long saidAt;
    private boolean waits = true;

    AlertSlot(Alert alert, long now) {
        this.alert = alert;
        this.raisedAt = now;
        this.offerAt = now;
        this.saidAt = now;
    }

    Alert alert() {
        return alert;
    }

    boolean waits() {
        return waits;
    }

    /** Whether it is to be published now, by one who waits so long for another to do it. */
    boolean isDue(long patienceMs, long now) {
        return waits && now >= Math.max(offerAt, raisedAt + patienceMs);
    }

    /** Whether its crate may be alerted again. */
    boolean isOver(long now) {
        return !waits && now - saidAt >= AlertBook.SILENCE_MS;
    }

    /** It is published, or another published it. */
    void said(long now) {
        waits = false;
        saidAt = now;
    }

    /** The bus refused it: whether it waits again, since it is still news. */
    boolean waitsAgain(long now) {
        waits = now - raisedAt < AlertBook.SILENCE_MS;
        offerAt = now + AlertBook.RETRY_MS;
        return waits;
    }
}

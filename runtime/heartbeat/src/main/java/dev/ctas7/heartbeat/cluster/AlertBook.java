// SPDX-License-Identifier: Apache-2.0
// ALERT_LIMIT_REPEATED_ALERTS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Remembers what was alerted within the last minute, by us or by another, and what still waits to be.
 *
 * <p>Of each violation it remembers so many crates. Of ours none is forgotten within its minute, so that this is also
 * the bound on our alerts a minute: a flood of invented names neither fills the memory nor makes a crate's alerts come
 * more often, and one violation's flood leaves the others their place. Of others' the least recently alerted is
 * forgotten first. Moments are milliseconds of one monotonic clock. Safe for several threads; nothing in here waits.
 */
final class AlertBook {
    /** How long a crate's violation is not alerted again. */
    static final long SILENCE_MS = 60_000;

    /** The most alerts of one violation within {@link #SILENCE_MS}. */
    static final int MOST = 10_000;

    /** How long after the bus refused it an alert is offered again. */
    static final long RETRY_MS = 1000;

    private final Map<Violation, AlertLedger> ledgers = new EnumMap<>(Violation.class);
    private final ArrayDeque<AlertSlot> waiting = new ArrayDeque<>();
    private final long patienceMs;
    private final int most;
    private long suppressed;
    private long leftOut;

    /**
     * A book in which nothing stands.
     *
     * @param patienceMs how long a follower waits for the leader's alert
     * @param most alerts a minute of one violation, at least 1
     */
    AlertBook(long patienceMs, int most) {
        this.patienceMs = patienceMs;
        this.most = most;
    }

    /**
     * Takes an alert down, unless it was alerted within the last minute or waits already.
     *
     * @return whether it waits now because of this call
     */
    synchronized boolean raise(Alert alert, long now) {
        AlertLedger ledger = ledger(alert.violation());
        if (ledger.isSilenced(alert.crateName(), now)) {
            suppressed++;
            return false;
        }
        AlertSlot slot = ledger.add(alert, now);
        if (slot == null) {
            leftOut++;
            return false;
        }
        waiting.add(slot);
        return true;
    }

    /** Somebody alerted: what of it waits here need not be said again, nor within a minute from now. */
    synchronized void heard(Alert alert, long now) {
        ledger(alert.violation()).heard(alert.crateName(), now);
    }

    /** Takes out what is to be published now: everything for the leader, for a follower what nobody said in time. */
    synchronized List<AlertSlot> due(boolean leads, long now) {
        List<AlertSlot> due = new ArrayList<>();
        for (Iterator<AlertSlot> slots = waiting.iterator(); slots.hasNext(); ) {
            AlertSlot slot = slots.next();
            if (slot.isDue(leads ? 0 : patienceMs, now)) {
                slot.said(now);
                due.add(slot);
                slots.remove();
            } else if (!slot.waits()) {
                slots.remove();
            }
        }
        return due;
    }

    /** The bus refused an alert that was due: it waits again, for as long as it is news. */
    synchronized void refused(AlertSlot slot, long now) {
        if (slot.waitsAgain(now)) {
            waiting.add(slot);
        }
    }

    /** Whether anything waits. */
    synchronized boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Alerts that were not repeated, since the start. */
    synchronized long suppressed() {
        return suppressed;
    }

    /** Alerts that found no place, since the start. */
    synchronized long leftOut() {
        return leftOut;
    }

    private AlertLedger ledger(Violation violation) {
        return ledgers.computeIfAbsent(violation, none -> new AlertLedger(most));
    }
}

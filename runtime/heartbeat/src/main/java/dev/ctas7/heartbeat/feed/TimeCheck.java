// SPDX-License-Identifier: Apache-2.0
// EVENT_VALIDATE_BOTH_CLOCKS
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Holds an event's two times against each other. */
final class TimeCheck {
    private final EventCheck check;

    TimeCheck(EventCheck check) {
        this.check = check;
    }

    /**
     * Whether both name the same second. When they do not that is a note only: the canonical example of the spec itself
     * has 12:34:56 in one and 01:54:56 in the other.
     */
    void agree(@Nullable String utc, @Nullable Long epochMs) {
        if (utc == null) {
            return;
        }
        Instant moment = parse(utc);
        if (moment == null) {
            check.add(
                    FeedWords.VALUE,
                    "ts_utc",
                    Weight.BROKEN,
                    EventCheck.shown(utc) + " but must be ISO 8601 in UTC, as 2026-02-12T12:34:56Z");
        } else if (epochMs != null && moment.getEpochSecond() != Math.floorDiv(epochMs, 1000L)) {
            check.add(
                    FeedWords.DISAGREES,
                    "ts_utc",
                    Weight.NOTE,
                    EventCheck.shown(utc) + " but ts_epoch_ms is " + Instant.ofEpochMilli(epochMs));
        }
    }

    private static @Nullable Instant parse(String utc) {
        try {
            return utc.endsWith("Z") ? Instant.parse(utc) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

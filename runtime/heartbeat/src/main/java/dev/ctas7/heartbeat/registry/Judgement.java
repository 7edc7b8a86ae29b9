// SPDX-License-Identifier: Apache-2.0
// JUDGEMENT_HOLD_ROUND_RESULT
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.util.List;
import java.util.Map;

/**
 * What one round over all crates came to.
 *
 * @param state the message that everybody gets
 * @param toTell the missing crates to alert about: those of which nobody has been told yet, then reminders, each the
 *     longest silent first; at most {@link Limits#mostAlerts}
 * @param untold how many missing crates are not in {@code toTell}
 * @param counts how many crates there are in each condition; all conditions have an entry
 * @param missing how many crates are missing, those with an impostor included
 * @param forgotten how many crates were forgotten in this round, because they had stopped or been missing for long
 */
public record Judgement(
        GlobalHeartbeatState state,
        List<Silent> toTell,
        long untold,
        Map<Condition, Long> counts,
        long missing,
        long forgotten) {
    /** Copies the collections. */
    public Judgement {
        toTell = List.copyOf(toTell);
        counts = Map.copyOf(counts);
    }
}

// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_RUN_IDENTITY
package dev.ctas7.heartbeat.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who writes events: one run of one component on one host.
 *
 * @param actor the component, a lower-case word of up to 64 characters out of {@code [a-z0-9._-]}
 * @param runId {@code <actor>:<boot>:pid<n>}, the same for all events of a process
 * @param hostId {@code sha256:} and 64 hex digits, as {@link HostId} makes it
 * @param pid the process's id, not negative
 * @param intervalSec whole seconds between two events, 1 to 86400
 */
public record EventSource(String actor, String runId, String hostId, long pid, int intervalSec) {
    private static final Pattern ACTOR = Pattern.compile("[a-z][a-z0-9._-]{0,63}");
    private static final int LONGEST_INTERVAL_SEC = 86_400;
    private static final DateTimeFormatter BOOT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public EventSource {
        require(ACTOR.matcher(actor).matches(), "actor", actor, "match " + ACTOR);
        require(runId.startsWith(actor + ":") && runId.length() <= 255, "run_id", runId, "begin with the actor");
        require(HostId.isHostId(hostId), "host_id", hostId, "be sha256: and 64 lower-case hex digits");
        require(pid >= 0, "pid", pid, "not be negative");
        require(
                intervalSec >= 1 && intervalSec <= LONGEST_INTERVAL_SEC,
                "interval_sec",
                intervalSec,
                "be 1 to " + LONGEST_INTERVAL_SEC);
    }

    /** A process that was started at a moment. */
    public static EventSource of(String actor, Instant boot, long pid, String hostId, int intervalSec) {
        return new EventSource(actor, actor + ":" + BOOT.format(boot) + ":pid" + pid, hostId, pid, intervalSec);
    }

    private static void require(boolean holds, String key, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(key + " was '" + value + "' but must " + rule);
        }
    }
}

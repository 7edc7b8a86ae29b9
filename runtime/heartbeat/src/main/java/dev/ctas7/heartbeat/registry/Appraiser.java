// SPDX-License-Identifier: Apache-2.0
// CRATE_JUDGE_ENTRY_CONDITION
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.HealthStatus;

/**
 * Looks at one entry after the other and says what to think of it at one moment.
 *
 * <p>A million entries are looked at each loop, so the answers stand in fields until the next one, and nothing is made.
 */
final class Appraiser {
    private final Timing timing;
    private final Attention attention;
    private final long nowMs;
    private final long wallMs;

    private Page page = new Page();
    private int at;
    private long silence;
    private boolean missing;
    private boolean accused;
    private boolean over;
    private boolean wrong;
    private Condition condition = Condition.HEALTHY;

    Appraiser(Timing timing, Attention attention, long nowMs, long wallMs) {
        this.timing = timing;
        this.attention = attention;
        this.nowMs = nowMs;
        this.wallMs = wallMs;
    }

    /** Looks at an entry that is in use. */
    Condition look(Page newPage, int newAt) {
        page = newPage;
        at = newAt;
        int flags = page.flags(at);
        long lateAfter = timing.lateAfterMs(page.interval(at));
        long seen = page.seen(at);
        silence = attention.attendedSince(seen, nowMs);
        long judged = attention.judged(silence, seen, nowMs, 2 * lateAfter);
        HealthStatus said = Flags.health(flags);
        over = judged > 2 * lateAfter;
        missing = Flags.has(flags, Flags.MISSING) || (over && said != HealthStatus.STOPPING);
        wrong = Flags.has(flags, Flags.OTHER_WRONG) || (Flags.has(flags, Flags.WRONG_HASH) && !over && !missing);
        accused = isAccused(2 * lateAfter);
        condition = condition(said, judged > lateAfter);
        return condition;
    }

    /** Whether it fell silent without saying that it stops, whatever else is wrong with it. */
    boolean isMissing() {
        return missing;
    }

    /** Whether one of its runs that are still heard has a wrong state hash, whatever else is wrong with it. */
    boolean isWrong() {
        return wrong;
    }

    /** Whether nobody has to know of it any more. */
    boolean isGone() {
        boolean stopped = over && !missing;
        return !accused && (stopped || (missing && silence > timing.forget().toMillis()));
    }

    long silence() {
        return silence;
    }

    /** The entry that was looked at last, under its name. */
    Appraised appraised(String name) {
        long lastSeen = Math.max(0, wallMs - Math.max(0, nowMs - page.seen(at)));
        boolean isHeard = condition != Condition.LATE && !missing;
        long missed = isHeard ? 0 : silence / Math.max(1, page.interval(at));
        // Of a crate that is silent itself, only the impostor is left, and that one has no foundation-core.
        boolean hasFoundationCore = !(accused && missing);
        return new Appraised(
                name, condition, silence, lastSeen, hasFoundationCore, health(), missed, page.interval(at));
    }

    private Condition condition(HealthStatus said, boolean late) {
        if (accused) {
            return Condition.UNAUTHORIZED;
        }
        if (missing) {
            return Condition.MISSING;
        }
        if (wrong) {
            return Condition.WRONG_HASH;
        }
        return switch (said) {
            case UNHEALTHY -> Condition.UNHEALTHY;
            case STOPPING -> Condition.STOPPING;
            case HEALTHY, DEGRADED, STARTING -> late ? Condition.LATE : wellOrNearly(said);
        };
    }

    private static Condition wellOrNearly(HealthStatus said) {
        if (said == HealthStatus.HEALTHY) {
            return Condition.HEALTHY;
        }
        return said == HealthStatus.DEGRADED ? Condition.DEGRADED : Condition.STARTING;
    }

    /** What it said, or what its silence says. */
    private HealthStatus health() {
        HealthStatus said = Flags.health(page.flags(at));
        if (missing) {
            return HealthStatus.UNHEALTHY;
        }
        boolean worse = condition == Condition.LATE || condition == Condition.WRONG_HASH;
        return worse && said == HealthStatus.HEALTHY ? HealthStatus.DEGRADED : said;
    }

    private boolean isAccused(long missingAfter) {
        int tenths = page.accused(at);
        if (tenths == 0) {
            return false;
        }
        return attention.attendedSince((tenths - 1) * 100L, nowMs) <= missingAfter;
    }
}

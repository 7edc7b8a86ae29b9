// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_HEARD_ENTRIES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.registry.Strangers.Stranger;
import org.jspecify.annotations.Nullable;

/** Puts what was heard into the entry of its crate. Its caller holds the registry's lock and has hashed the name. */
final class Entries {
    private final Parts parts;

    Entries(Parts parts) {
        this.parts = parts;
    }

    Outcome record(LocalHeartbeat beat, int nameHash, boolean hashRight, long nowMs, long wallMs) {
        String name = beat.config().crateName();
        int slot = parts.slots().find(name, nameHash);
        if (slot < 0) {
            return isFull() ? Outcome.FULL : begin(beat, nameHash, hashRight, nowMs, wallMs);
        }
        Page page = parts.slots().pageOf(slot);
        Outcome outcome = parts.runs().arrive(page, slot, beat, wallMs);
        return outcome == Outcome.ACCEPTED ? accept(page, Slots.placeOf(slot), beat, hashRight, nowMs) : outcome;
    }

    /** The first heartbeat of a crate; one that was known before goes on where it ended. */
    private Outcome begin(LocalHeartbeat beat, int nameHash, boolean hashRight, long nowMs, long wallMs) {
        String name = beat.config().crateName();
        Departed.Last last = parts.departed().get(name);
        int slot = add(name, nameHash);
        Page page = parts.slots().pageOf(slot);
        int at = Slots.placeOf(slot);
        if (last != null) {
            page.run(at, last.run(), last.sequence());
            page.stamp(at, last.stampMs());
            page.seen(at, nowMs);
            page.flags(at, 0);
        }
        Outcome outcome = parts.runs().arrive(page, slot, beat, wallMs);
        if (outcome != Outcome.ACCEPTED) {
            int accused = page.accused(at);
            parts.slots().remove(slot);
            if (accused > 0) {
                parts.strangers().heard(name, null, (accused - 1) * 100L);
            }
            return outcome;
        }
        parts.departed().forget(name);
        return accept(page, at, beat, hashRight, nowMs);
    }

    void accuse(String name, int nameHash, @Nullable LocalHeartbeat beat, long nowMs) {
        int slot = parts.slots().find(name, nameHash);
        if (slot >= 0) {
            parts.slots().pageOf(slot).accused(Slots.placeOf(slot), tenths(nowMs));
            return;
        }
        parts.strangers().heard(name, beat, nowMs);
        if (beat != null && beat.config().crateName().equals(name)) {
            parts.details().keep(name, beat);
        }
    }

    boolean expect(CrateHeartbeatStatus status, int nameHash, long intervalMs, long nowMs) {
        String name = status.crateName();
        boolean welcome = status.hasFoundationCore() && status.health() != HealthStatus.STOPPING;
        if (!welcome || isFull() || parts.slots().find(name, nameHash) >= 0) {
            return false;
        }
        int slot = add(name, nameHash);
        Page page = parts.slots().pageOf(slot);
        int at = Slots.placeOf(slot);
        page.interval(at, (int) intervalMs);
        page.seen(at, nowMs);
        page.flags(at, Flags.withHealth(page.flags(at), status.health()));
        return true;
    }

    private boolean isFull() {
        return parts.slots().size() >= parts.limits().mostCrates();
    }

    private int add(String name, int nameHash) {
        int slot = parts.slots().add(name, nameHash);
        Page page = parts.slots().pageOf(slot);
        int at = Slots.placeOf(slot);
        page.flags(at, Flags.UNHEARD);
        Stranger impostor = parts.strangers().remove(name);
        if (impostor != null) {
            page.accused(at, tenths(impostor.seenMs()));
            parts.details().remove(name);
        }
        return slot;
    }

    private Outcome accept(Page page, int at, LocalHeartbeat beat, boolean hashRight, long nowMs) {
        boolean late = isLate(page, at, nowMs);
        page.seen(at, nowMs);
        page.interval(at, (int) beat.config().intervalMs());
        int flags = page.flags(at);
        int next = Flags.withHealth(flags & Flags.OF_SEVERAL_RUNS, beat.health());
        next |= hashRight ? 0 : Flags.WRONG_HASH;
        if (Flags.has(next, Flags.WRONG_HASH | Flags.OTHER_WRONG) || beat.health() != HealthStatus.HEALTHY) {
            parts.details().keep(beat.config().crateName(), beat);
            next |= Flags.DETAILED;
        } else if (Flags.has(flags, Flags.DETAILED)) {
            parts.details().remove(beat.config().crateName());
        }
        page.flags(at, next);
        return late ? Outcome.LATE : Outcome.ACCEPTED;
    }

    private boolean isLate(Page page, int at, long nowMs) {
        int interval = page.interval(at);
        if (interval == 0) {
            return false;
        }
        long lateAfter = parts.timing().lateAfterMs(interval);
        long attended = parts.attention().attendedSince(page.seen(at), nowMs);
        return parts.attention().judged(attended, page.seen(at), nowMs, 2 * lateAfter) > lateAfter;
    }

    private static int tenths(long nowMs) {
        return (int) Math.min(Integer.MAX_VALUE, nowMs / 100 + 1);
    }
}

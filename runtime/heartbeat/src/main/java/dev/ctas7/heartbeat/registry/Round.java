// SPDX-License-Identifier: Apache-2.0
// ROUND_JUDGE_ALL_CRATES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.registry.Strangers.Stranger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One round over all crates: page by page, then the strangers, then the sum. Its caller holds the registry's lock. */
// Counted once for each of a million crates: an array by condition costs a hundredth of a map, and never leaves the
// round.
@SuppressWarnings("EnumOrdinal")
final class Round {
    private static final int MOST = GlobalHeartbeatState.MOST_ENTRIES;

    private final Parts parts;
    private final long nowMs;
    private final long wallMs;
    private final Appraiser appraiser;
    private final Silence silence;

    private final Tally tally = new Tally();
    private final Worst worst = new Worst(MOST);
    private final Worst missing = new Worst(MOST);
    private final Worst untold;
    private final List<Appraised> healthy = new ArrayList<>();
    private boolean hashIntegrity = true;
    private long missingCount;
    private long forgotten;

    Round(Parts parts, long nowMs, long wallMs) {
        this.parts = parts;
        this.nowMs = nowMs;
        this.wallMs = wallMs;
        this.appraiser = new Appraiser(parts.timing(), parts.attention(), nowMs, wallMs);
        this.silence = new Silence(parts.timing(), parts.attention(), nowMs);
        this.untold = new Worst(parts.limits().mostAlerts());
    }

    void page(int number) {
        Page page = parts.slots().page(number);
        for (int at = 0; at < Page.ENTRIES; at++) {
            String name = page.name(at);
            if (name != null) {
                entry(page, number * Page.ENTRIES + at, name);
            }
        }
    }

    private void entry(Page page, int slot, String name) {
        int at = Slots.placeOf(slot);
        if (Flags.has(page.flags(at), Flags.SEVERAL_RUNS)) {
            parts.runs().sweep(page, slot, silence);
        }
        Condition condition = appraiser.look(page, at);
        if (appraiser.isGone()) {
            forget(page, slot, name);
            return;
        }
        tally.count(condition);
        hashIntegrity &= !appraiser.isWrong();
        if (condition == Condition.HEALTHY) {
            if (healthy.size() < MOST) {
                healthy.add(appraiser.appraised(name));
            }
            return;
        }
        if (worst.wants(condition, appraiser.silence())) {
            worst.offer(appraiser.appraised(name));
        }
        if (appraiser.isMissing()) {
            missing(page, at, name, condition);
        }
    }

    private void missing(Page page, int at, String name, Condition condition) {
        missingCount++;
        int flags = page.flags(at);
        page.flags(at, flags | Flags.MISSING);
        long silentMs = appraiser.silence();
        if (missing.wants(condition, silentMs)) {
            missing.offer(appraiser.appraised(name));
        }
        if (!Flags.has(flags, Flags.TOLD) && untold.wants(condition, silentMs)) {
            untold.offer(appraiser.appraised(name));
        }
    }

    private void forget(Page page, int slot, String name) {
        parts.departed().remember(page, Slots.placeOf(slot), name);
        parts.runs().forget(page, slot);
        parts.details().remove(name);
        parts.slots().remove(slot);
        forgotten++;
    }

    /** The sum, after all pages; marks the crates to tell of as told. */
    Judgement finish(NameHash hash) {
        strangers();
        List<Appraised> fresh = untold.worstFirst();
        List<Appraised> silent = missing.worstFirst();
        List<Silent> toTell = toTell(fresh, silent);
        fresh.forEach(crate -> told(crate.name(), hash));
        return new Judgement(
                state(silent), toTell, missingCount - toTell.size(), tally.byCondition(), missingCount, forgotten);
    }

    private void strangers() {
        parts.strangers().prune(nowMs, parts.attention(), parts.timing());
        parts.strangers().all().forEach((name, stranger) -> {
            tally.count(Condition.UNAUTHORIZED);
            long silentMs = nowMs - stranger.seenMs();
            if (worst.wants(Condition.UNAUTHORIZED, silentMs)) {
                worst.offer(stranger(name, stranger, nowMs, wallMs));
            }
        });
    }

    static Appraised stranger(String name, Stranger stranger, long nowMs, long wallMs) {
        long silentMs = Math.max(0, nowMs - stranger.seenMs());
        long lastSeen = Math.max(0, wallMs - silentMs);
        return new Appraised(
                name,
                Condition.UNAUTHORIZED,
                silentMs,
                lastSeen,
                false,
                HealthStatus.UNHEALTHY,
                0,
                stranger.intervalMs());
    }

    private List<Silent> toTell(List<Appraised> fresh, List<Appraised> silent) {
        List<Silent> toTell = new ArrayList<>();
        fresh.forEach(crate -> toTell.add(new Silent(crate.name(), crate.silenceMs())));
        Set<Appraised> listed = new HashSet<>(fresh);
        silent.stream()
                .filter(crate -> !listed.contains(crate))
                .limit(parts.limits().mostAlerts() - toTell.size())
                .forEach(crate -> toTell.add(new Silent(crate.name(), crate.silenceMs())));
        return toTell;
    }

    private void told(String name, NameHash hash) {
        int slot = parts.slots().find(name, (int) hash.of(name));
        if (slot >= 0) {
            Page page = parts.slots().pageOf(slot);
            int at = Slots.placeOf(slot);
            page.flags(at, page.flags(at) | Flags.TOLD);
        }
    }

    private GlobalHeartbeatState state(List<Appraised> silent) {
        long total = tally.total();
        long well = tally.of(Condition.HEALTHY);
        long accused = tally.of(Condition.UNAUTHORIZED);
        List<Appraised> shown = new ArrayList<>(worst.worstFirst());
        List<Appraised> unauthorized = shown.stream()
                .filter(c -> c.condition() == Condition.UNAUTHORIZED)
                .toList();
        shown.addAll(healthy.subList(0, Math.min(healthy.size(), MOST - shown.size())));
        StateMaker maker = new StateMaker();
        List<String> unauthorizedNames = maker.names(unauthorized);
        List<String> missingNames = maker.names(silent);
        var crates = maker.crates(shown, parts.details());
        return new GlobalHeartbeatState(
                crates,
                crates.size() < total,
                total,
                well,
                unauthorizedNames,
                missingNames,
                GlobalHeartbeatState.judge(total, well, accused, missingCount),
                hashIntegrity,
                wallMs);
    }
}

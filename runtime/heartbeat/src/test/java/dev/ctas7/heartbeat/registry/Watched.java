// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.util.List;

/** A registry with a clock that a test sets. */
final class Watched {
    final Registry registry;
    long now = 100_000;

    Watched() {
        this(Timing.DEFAULT, Limits.DEFAULT, false);
    }

    Watched(Timing timing, Limits limits, boolean keyed) {
        registry = new Registry(timing, limits, keyed, 42);
    }

    static Watched keyed() {
        return new Watched(Timing.DEFAULT, Limits.DEFAULT, true);
    }

    static Watched limited(Limits limits) {
        return new Watched(Timing.DEFAULT, limits, false);
    }

    Outcome hear(Beats beats) {
        return registry.record(beats.beat(), true, now, wall());
    }

    Outcome hearWrongHash(Beats beats) {
        return registry.record(beats.beat(), false, now, wall());
    }

    void accuse(Beats beats) {
        registry.accuse(beats.beat().config().crateName(), beats.beat(), now);
    }

    /** Lets time pass while we are awake and connected. */
    Watched pass(long millis) {
        long end = now + millis;
        while (now < end) {
            now = Math.min(end, now + 1000);
            registry.attend(now, true);
        }
        return this;
    }

    /** Lets time pass in which nothing can reach us. */
    Watched disconnected(long millis) {
        long end = now + millis;
        while (now < end) {
            now = Math.min(end, now + 1000);
            registry.attend(now, false);
        }
        return this;
    }

    Judgement judge() {
        return registry.judge(now, wall());
    }

    GlobalHeartbeatState state() {
        return judge().state();
    }

    Condition condition(String crate) {
        Judgement judgement = judge();
        return judgement.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(java.util.Map.Entry::getKey)
                .reduce((a, b) -> {
                    throw new AssertionError(crate + " is not the only crate: " + judgement.counts());
                })
                .orElseThrow(() -> new AssertionError("no crate at all"));
    }

    List<String> told(Judgement judgement) {
        return judgement.toTell().stream().map(Silent::crateName).toList();
    }

    long wall() {
        return Beats.T0 + now - 100_000;
    }
}

// SPDX-License-Identifier: Apache-2.0
// REGISTRY_HOLD_KNOWN_CRATES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All crates that have been heard, and what is to be thought of them.
 *
 * <p>Safe for use by several threads; a round over all crates holds a heartbeat up for one page of entries at most.
 *
 * <p>Times are given: {@code nowMs} is a monotonic clock of the caller's, in milliseconds from any beginning that is
 * not negative; {@code wallMs} are milliseconds since 1970-01-01T00:00Z, which only say what people read and what
 * senders' clocks are compared with.
 */
public final class Registry {
    private final Object lock = new Object();
    private final Parts parts;
    private final Entries entries;
    private final NameHash hash;

    /**
     * An empty registry.
     *
     * @param keyed whether heartbeats are signed, so that replays are worth refusing
     * @param seed a random number that no sender can know
     */
    public Registry(Timing timing, Limits limits, boolean keyed, long seed) {
        this.hash = new NameHash(seed);
        long longestGapMs = Math.max(1, Math.min(2000, timing.late().toMillis() / 2));
        this.parts = new Parts(
                timing,
                limits,
                new Slots(),
                new RunTable(hash, limits.mostRuns(), timing.clockTolerance().toMillis(), keyed),
                new Strangers(limits.mostStrangers()),
                new Departed(keyed),
                new Details(),
                new Attention(longestGapMs));
        this.entries = new Entries(parts);
    }

    /**
     * Takes an authorized heartbeat.
     *
     * @param hashRight whether its state hash is one of those configured for its crate, or none is
     */
    public Outcome record(LocalHeartbeat beat, boolean hashRight, long nowMs, long wallMs) {
        int nameHash = (int) hash.of(beat.config().crateName());
        synchronized (lock) {
            return entries.record(beat, nameHash, hashRight, nowMs, wallMs);
        }
    }

    /**
     * Takes an unauthorized heartbeat: it changes nothing of the crate it claims to be, but the name stands among the
     * unauthorized until none has come for as long as makes a crate missing.
     *
     * @param beat what it said, or null when that could not be read or not be believed
     */
    public void accuse(String name, @Nullable LocalHeartbeat beat, long nowMs) {
        int nameHash = (int) hash.of(name);
        synchronized (lock) {
            entries.accuse(name, nameHash, beat, nowMs);
        }
    }

    /**
     * Takes a crate from an earlier state as heard now, so that it becomes missing if it stays silent: who has just
     * started would else not notice what died meanwhile. A crate that is known, has stopped or was unauthorized is left
     * out.
     *
     * @param intervalMs milliseconds between two of its heartbeats, as a heartbeat's configuration allows them
     * @return whether it was taken
     */
    public boolean expect(CrateHeartbeatStatus status, long intervalMs, long nowMs) {
        int nameHash = (int) hash.of(status.crateName());
        synchronized (lock) {
            return entries.expect(status, nameHash, intervalMs, nowMs);
        }
    }

    /**
     * Says that the caller is awake and listening; to be called much more often than {@link Timing#late}.
     *
     * @param connected whether heartbeats could have reached us
     * @return whether a time in which they could not ends with this, and all crates have a grace
     */
    public boolean attend(long nowMs, boolean connected) {
        synchronized (lock) {
            return parts.attention().tick(nowMs, connected);
        }
    }

    /** Judges all crates, and forgets those that have stopped or been missing for long. */
    public Judgement judge(long nowMs, long wallMs) {
        Round round = new Round(parts, nowMs, wallMs);
        for (int number = 0; ; number++) {
            synchronized (lock) {
                if (number >= parts.slots().pageCount()) {
                    return round.finish(hash);
                }
                round.page(number);
            }
        }
    }

    /**
     * Hands over every crate, strangers too, in no order and without its last heartbeat.
     *
     * @param consumer given each crate, and the milliseconds between two of its heartbeats
     */
    public void forEach(long nowMs, long wallMs, ObjLongConsumer<CrateHeartbeatStatus> consumer) {
        Appraiser appraiser = new Appraiser(parts.timing(), parts.attention(), nowMs, wallMs);
        List<Appraised> some = new ArrayList<>();
        for (int number = 0; number < pageCount(); number++) {
            synchronized (lock) {
                Page page = parts.slots().page(number);
                for (int at = 0; at < Page.ENTRIES; at++) {
                    String name = page.name(at);
                    if (name != null) {
                        appraiser.look(page, at);
                        some.add(appraiser.appraised(name));
                    }
                }
            }
            some.forEach(crate -> consumer.accept(crate.status(null), crate.intervalMs()));
            some.clear();
        }
        synchronized (lock) {
            parts.strangers().all().forEach((name, one) -> some.add(Round.stranger(name, one, nowMs, wallMs)));
        }
        some.forEach(crate -> consumer.accept(crate.status(null), crate.intervalMs()));
    }

    /** How many crates are known, strangers not counted. */
    public int size() {
        synchronized (lock) {
            return parts.slots().size();
        }
    }

    private int pageCount() {
        synchronized (lock) {
            return parts.slots().pageCount();
        }
    }
}

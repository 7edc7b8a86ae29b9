// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_DEPARTED_RUNS
package dev.ctas7.heartbeat.registry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of crates that stopped or were forgotten, where signatures are asked for: else whoever recorded
 * their heartbeats could make them look alive again. At most {@value #MOST}; the oldest make room.
 */
final class Departed {
    private static final int MOST = 100_000;

    private final Map<String, Last> byName = new LinkedHashMap<>();
    private final boolean keyed;

    Departed(boolean keyed) {
        this.keyed = keyed;
    }

    /** Remembers an entry that is about to be removed. */
    void remember(Page page, int at, String name) {
        if (!keyed || Flags.has(page.flags(at), Flags.UNHEARD)) {
            return;
        }
        byName.remove(name);
        byName.put(name, new Last(page.run(at), page.sequence(at), page.stamp(at)));
        if (byName.size() > MOST) {
            Iterator<String> oldest = byName.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** What is remembered of a crate, or null. */
    @Nullable
    Last get(String name) {
        return byName.get(name);
    }

    /** Forgets a crate that is back. */
    void forget(String name) {
        byName.remove(name);
    }

    /** The run that was heard last, its last sequence, and the newest time that the crate's clocks gave. */
    record Last(long run, long sequence, long stampMs) {}
}

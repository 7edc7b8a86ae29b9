// SPDX-License-Identifier: Apache-2.0
// DETAIL_HOLD_BOUNDED_HEARTBEATS
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last heartbeats of crates that are not well, as many as a global state can show; the oldest make room. */
final class Details {
    private final Map<String, LocalHeartbeat> byName = new LinkedHashMap<>();

    void keep(String name, LocalHeartbeat beat) {
        byName.put(name, beat);
        if (byName.size() > GlobalHeartbeatState.MOST_ENTRIES) {
            Iterator<String> oldest = byName.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    @Nullable
    LocalHeartbeat get(String name) {
        return byName.get(name);
    }

    void remove(String name) {
        byName.remove(name);
    }
}

// SPDX-License-Identifier: Apache-2.0
// STATE_LIMIT_MESSAGE_BYTES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits crates into one message: under {@value #MOST_BYTES} bytes however long their names are.
 *
 * <p>The two lists come first, each up to a fifth of the message; then as many crates as there is room for, the worst
 * first; then their last heartbeats, again the worst first.
 */
final class StateMaker {
    /** Half of what a NATS server takes unless configured otherwise. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_LIST_BYTES = MOST_BYTES / 5;

    private int room = MOST_BYTES - JsonSize.FRAME;

    /** The names of as many crates as fit into a list. */
    List<String> names(List<Appraised> crates) {
        List<String> names = new ArrayList<>();
        int bytes = 0;
        for (Appraised crate : crates) {
            int size = JsonSize.text(crate.name());
            if (bytes + size > MOST_LIST_BYTES) {
                break;
            }
            bytes += size;
            names.add(crate.name());
        }
        room -= bytes;
        return names;
    }

    /** As many crates as fit into what is left. */
    Map<String, CrateHeartbeatStatus> crates(List<Appraised> crates, Details details) {
        List<Appraised> shown = new ArrayList<>();
        for (Appraised crate : crates) {
            int size = JsonSize.status(crate.name());
            if (size > room) {
                break;
            }
            room -= size;
            shown.add(crate);
        }
        Map<String, CrateHeartbeatStatus> statuses = new LinkedHashMap<>();
        for (Appraised crate : shown) {
            LocalHeartbeat last = details.get(crate.name());
            int size = last == null ? 0 : JsonSize.heartbeat(last);
            boolean fits = size <= room;
            room -= fits ? size : 0;
            statuses.put(crate.name(), crate.status(fits ? last : null));
        }
        return statuses;
    }
}

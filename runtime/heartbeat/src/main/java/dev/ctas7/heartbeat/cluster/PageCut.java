// SPDX-License-Identifier: Apache-2.0
// PAGE_SPLIT_STATUS_LIST
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.wire.StatePage;
import java.util.ArrayList;
import java.util.List;

/** Cuts a page into parts that fit into a message, however many and long the names that somebody put on it. */
final class PageCut {
    /** The largest part in bytes, as estimated from above. */
    static final int MOST_BYTES = 400 * 1024;

    /** A status without its name; the numbers at their longest. */
    private static final int STATUS_BYTES = 216;

    private PageCut() {}

    /** The parts, at least one. */
    static List<List<StatePage.Crate>> parts(List<StatePage.Crate> page) {
        List<List<StatePage.Crate>> parts = new ArrayList<>();
        List<StatePage.Crate> part = new ArrayList<>();
        int bytes = 0;
        for (StatePage.Crate crate : page) {
            // A character is at most three bytes of UTF-8; one that JSON escapes is two, since names hold no controls.
            int estimate = STATUS_BYTES + 3 * crate.status().crateName().length();
            if (bytes + estimate > MOST_BYTES) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(crate);
            bytes += estimate;
        }
        parts.add(part);
        return parts;
    }
}

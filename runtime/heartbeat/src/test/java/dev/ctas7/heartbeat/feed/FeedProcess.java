// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import java.nio.file.Path;

/** A process that appends events and ends: file, actor, first sequence, how many. */
final class FeedProcess {
    private FeedProcess() {}

    public static void main(String[] args) {
        FeedWriter writer = Events.writer(Path.of(args[0]));
        EventSource source = Events.source(args[1], ProcessHandle.current().pid());
        long first = Long.parseLong(args[2]);
        FeedMeta meta = FeedMeta.empty().with("padding", "x".repeat(200));
        for (long i = first; i < first + Long.parseLong(args[3]); i++) {
            if (!writer.append(new FeedEvent(source, Events.MOMENT, i, meta))) {
                throw new IllegalStateException("event " + i + " was lost");
            }
        }
    }
}

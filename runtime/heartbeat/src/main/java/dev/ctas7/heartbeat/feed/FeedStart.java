// SPDX-License-Identifier: Apache-2.0
// FEED_START_PROCESS_PULSE
package dev.ctas7.heartbeat.feed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Starts the feed of the process that calls it. */
public final class FeedStart {
    private FeedStart() {}

    /**
     * A pulse for this process. A path that is refused gives a pulse that writes nothing and says so once.
     *
     * @param environment the process's environment variables
     * @param folder the working folder
     * @param actor the component, as {@link EventSource#actor()}
     * @param intervalSec whole seconds between two cycles, 1 to 86400
     * @throws IllegalArgumentException if actor or interval are out of their range
     */
    public static FeedPulse open(
            Map<String, String> environment, Path folder, String actor, int intervalSec, InstantSource clock) {
        ProcessHandle process = ProcessHandle.current();
        EventSource source = EventSource.of(
                actor,
                process.info().startInstant().orElseGet(clock::instant),
                process.pid(),
                HostFacts.hostId(Path.of("/")),
                intervalSec);
        return new FeedPulse(FeedWriter.to(FeedPath.resolve(environment, folder)), source, clock);
    }
}

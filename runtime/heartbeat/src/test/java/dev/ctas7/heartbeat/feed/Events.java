// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import java.nio.file.Path;
import java.time.Instant;

/** Events and feeds that tests share. */
final class Events {
    static final String HOST = HostId.of("test-host", null);
    /** 2026-02-12T12:34:56.789Z. */
    static final long MOMENT = 1770899696789L;

    private Events() {}

    static EventSource source(String actor, long pid) {
        return EventSource.of(actor, Instant.parse("2026-02-12T12:00:00Z"), pid, HOST, 60);
    }

    static FeedEvent event(long sequence) {
        return new FeedEvent(source("dispatcher", 73553), MOMENT, sequence, FeedMeta.empty());
    }

    static FeedWriter writer(Path file) {
        return FeedWriter.to(new FeedTarget.Usable(file));
    }

    /** A line as another program might write it, without its newline. */
    static String line(String run, long ms, long sequence, int interval) {
        return "{\"ts_utc\":\"" + Instant.ofEpochMilli(ms) + "\",\"ts_epoch_ms\":" + ms
                + ",\"category\":\"heartbeat\",\"action\":\"heartbeat\",\"emit_mode\":\"runtime_auto\","
                + "\"verifier_mode\":\"operational_proof\",\"actor\":\"dispatcher\",\"tool\":\"task_dispatcher\","
                + "\"run_id\":\"" + run + "\",\"host_id\":\"" + HOST + "\",\"heartbeat_seq\":" + sequence
                + ",\"interval_sec\":" + interval + "}";
    }
}

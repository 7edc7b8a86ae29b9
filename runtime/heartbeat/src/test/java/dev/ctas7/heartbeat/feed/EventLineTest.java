// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventLineTest {
    @Test
    void an_event_is_the_specs_canonical_line_with_times_that_agree_and_a_whole_digest() {
        String canonical =
                "{\"ts_utc\":\"2026-02-12T12:34:56Z\",\"ts_epoch_ms\":1770899696789,\"category\":\"heartbeat\","
                        + "\"action\":\"heartbeat\",\"emit_mode\":\"runtime_auto\",\"verifier_mode\":\"operational_proof\","
                        + "\"actor\":\"dispatcher\",\"tool\":\"task_dispatcher\",\"run_id\":\"dispatcher:20260212T120000Z:pid73553\","
                        + "\"host_id\":\"" + Events.HOST
                        + "\",\"pid\":73553,\"heartbeat_seq\":42,\"interval_sec\":60}\n";

        assertThat(line(Events.event(42))).isEqualTo(canonical);
    }

    @Test
    void context_comes_last_and_only_when_there_is_some() {
        FeedMeta meta = FeedMeta.empty()
                .with("total_crates", 3)
                .with("leader", true)
                .with("note", "a \"b\" \u00fc \uD83D\uDE80");

        assertThat(line(new FeedEvent(Events.source("orchestrator", 1), Events.MOMENT, 1, meta)))
                .endsWith(",\"interval_sec\":60,\"meta\":{\"total_crates\":3,\"leader\":true,"
                        + "\"note\":\"a \\\"b\\\" \u00fc \uD83D\uDE80\"}}\n");
    }

    @Test
    void both_times_name_one_moment_from_1970_to_9999() {
        assertThat(line(at(0))).contains("\"ts_utc\":\"1970-01-01T00:00:00Z\",\"ts_epoch_ms\":0,");
        assertThat(line(at(999))).contains("\"ts_utc\":\"1970-01-01T00:00:00Z\",\"ts_epoch_ms\":999,");
        assertThat(line(at(1000))).contains("\"ts_utc\":\"1970-01-01T00:00:01Z\"");
        assertThat(line(at(FeedEvent.LAST_MS))).contains("\"ts_utc\":\"9999-12-31T23:59:59Z\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(-1))
                .withMessage("ts_epoch_ms was -1 but must be 0 to 253402300799999");
        assertThatIllegalArgumentException().isThrownBy(() -> at(FeedEvent.LAST_MS + 1));
    }

    @Test
    void a_source_that_the_feed_could_not_show_is_refused() {
        Instant boot = Instant.EPOCH;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventSource.of("Dispatcher", boot, 1, Events.HOST, 60))
                .withMessage("actor was 'Dispatcher' but must match [a-z][a-z0-9._-]{0,63}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventSource.of("d", boot, 1, "vm-0017", 60))
                .withMessage("host_id was 'vm-0017' but must be sha256: and 64 lower-case hex digits");
        assertThatIllegalArgumentException().isThrownBy(() -> EventSource.of("d", boot, -1, Events.HOST, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> EventSource.of("d", boot, 1, Events.HOST, 0));
        assertThat(EventSource.of("d", boot, 0, Events.HOST, 86_400).runId()).isEqualTo("d:19700101T000000Z:pid0");
        assertThatIllegalArgumentException().isThrownBy(() -> EventSource.of("d", boot, 1, Events.HOST, 86_401));
    }

    private static FeedEvent at(long ms) {
        return new FeedEvent(Events.source("dispatcher", 1), ms, 1, FeedMeta.empty());
    }

    private static String line(FeedEvent event) {
        return new String(new EventLine().encode(event), UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedValidatorTest {
    private static final String HOST = "sha256:" + "ab12".repeat(16);

    /** The spec's vectors, section 8, their "..." filled in. */
    static final String VALID =
            "{\"ts_utc\": \"2023-11-14T22:13:20Z\", \"ts_epoch_ms\": 1700000000000, \"action\": \"heartbeat\", \"category\":"
                    + " \"heartbeat\", \"emit_mode\": \"runtime_auto\", \"verifier_mode\": \"operational_proof\", \"run_id\":"
                    + " \"dispatcher:20231114T220000Z:pid1\", \"host_id\": \"" + HOST + "\"}";

    @Test
    void the_valid_vector_is_an_event_and_the_two_keys_it_lacks_are_notes() {
        FeedTally tally = validate(VALID + "\n");

        assertThat(tally.heartbeats()).isEqualTo(1);
        assertThat(tally.broken()).isZero();
        assertThat(tally.findings())
                .allMatch(finding -> finding.weight() == Weight.NOTE)
                .extracting(FeedFinding::what)
                .containsExactly("tool is missing", "actor is missing");
    }

    @Test
    void a_missing_timestamp_is_found_and_says_why() {
        FeedTally tally =
                validate("{\"action\": \"heartbeat\", \"category\": \"heartbeat\", \"emit_mode\": \"runtime_auto\"}\n");

        assertThat(tally.broken()).isEqualTo(1);
        assertThat(tally.findings().get(0))
                .isEqualTo(new FeedFinding(
                        1,
                        1,
                        Weight.BROKEN,
                        "ts_epoch_ms is missing",
                        "Cannot perform drift detection without ts_epoch_ms.",
                        "Write ts_epoch_ms, in milliseconds."));
    }

    @Test
    void a_wrong_emit_mode_is_found_at_its_place() {
        FeedTally tally = validate("{\"action\": \"heartbeat\", \"emit_mode\": \"manual_append\"}\n");

        assertThat(tally.findings()).anySatisfy(finding -> {
            assertThat(finding.what()).isEqualTo("emit_mode was 'manual_append' but must be 'runtime_auto'");
            assertThat(finding.why()).contains("operational");
            assertThat(finding.column()).isEqualTo(25);
        });
    }

    @Test
    void a_phase_id_is_found_wherever_it_hides() {
        FeedTally tally = validate(
                "{\"action\": \"heartbeat\", \"phase_id\": \"PHASE_15_5_3\", \"emit_mode\": \"runtime_auto\"}\n"
                        + VALID.replace("{\"ts_utc\"", "{\"meta\":{\"a\":[{\"phase\":null}]},\"ts_utc\"") + "\n");

        assertThat(tally.broken()).isEqualTo(2);
        assertThat(tally.findings())
                .filteredOn(finding -> finding.why().contains("phase activity"))
                .extracting(FeedFinding::line, FeedFinding::column, FeedFinding::what)
                .containsExactly(
                        tuple(1L, 25, "phase_id must not be in a heartbeat"),
                        tuple(2L, 16, "meta.a.phase must not be in a heartbeat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "action": "heartbeat"     | "action": "completed"        | action was 'completed' but must be 'heartbeat'
            "category": "heartbeat"   | "category": "task"           | category was 'task' but must be 'heartbeat'
            "operational_proof"       | "manual"                     | verifier_mode was 'manual' but must be 'operational_proof'
            "sha256:                  | "md5:                        | host_id was 'md5:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab1…' but must be sha256: and 64 lower-case hex digits
            1700000000000             | "1700000000000"              | ts_epoch_ms was a string but must be a whole number
            1700000000000             | 1.7e12                       | ts_epoch_ms was a number with a fraction, an exponent or too many digits but must be a whole number
            1700000000000             | -1                           | ts_epoch_ms was -1 but must be 0 to 253402300799999
            22:13:20Z"                | 22:13:20+00:00"              | ts_utc was '2023-11-14T22:13:20+00:00' but must be ISO 8601 in UTC, as 2026-02-12T12:34:56Z
            22:13:20Z"                | 25:13:20Z"                   | ts_utc was '2023-11-14T25:13:20Z' but must be ISO 8601 in UTC, as 2026-02-12T12:34:56Z
            "dispatcher:20231114T220000Z:pid1" | ""                  | run_id was '' but must have 1 to 255 characters, not all blank
            "dispatcher:20231114T220000Z:pid1" | null                | run_id is missing
            "dispatcher:20231114T220000Z:pid1" | "r","pid":-1        | pid was -1 but must be 0 to 9223372036854775807
            "dispatcher:20231114T220000Z:pid1" | "r","interval_sec":0 | interval_sec was 0 but must be 1 to 2147483647
            "dispatcher:20231114T220000Z:pid1" | "r","heartbeat_seq":true | heartbeat_seq was a boolean but must be a whole number
            "dispatcher:20231114T220000Z:pid1" | "r","meta":[]       | meta was a list but must be an object
            "dispatcher:20231114T220000Z:pid1" | "r","run_id":"s"    | line is no JSON object: 'run_id' must not come twice
            """)
    void a_heartbeat_with_one_mistake_is_broken(String right, String wrong, String what) {
        FeedTally tally = validate(VALID.replace(right, wrong) + "\n");

        assertThat(tally.broken()).isEqualTo(1);
        assertThat(tally.findings())
                .filteredOn(finding -> finding.weight() == Weight.BROKEN)
                .extracting(FeedFinding::what)
                .containsExactly(what);
    }

    @Test
    void what_only_disagrees_or_is_not_safe_is_a_note() {
        FeedTally tally = validate(VALID.replace("22:13:20Z", "22:13:21Z")
                        .replace(
                                "{\"ts_utc\"",
                                "{\"meta\":{\"apiKey\":1,\"at\":\"/var/x\"},\"tool\":\"mine\",\"ts_utc\"")
                + "\n");

        assertThat(tally.broken()).isZero();
        assertThat(tally.notes()).isEqualTo(1);
        assertThat(tally.findings())
                .extracting(FeedFinding::what)
                .containsExactly(
                        "tool was 'mine' but must be 'task_dispatcher'",
                        "actor is missing",
                        "ts_utc was '2023-11-14T22:13:21Z' but ts_epoch_ms is 2023-11-14T22:13:20Z",
                        "meta.apiKey must not speak of 'key': everybody may read the feed",
                        "meta.at must hold no path: an event refers to no evidence and no artifact");
    }

    @Test
    void the_specs_canonical_example_has_two_times_and_is_no_more_than_noted_for_it() {
        String canonical = Events.line("dispatcher:20260212T120000Z:pid73553", 1770861296000L, 42, 60)
                .replace("2026-02-12T01:54:56Z", "2026-02-12T12:34:56Z");

        FeedTally tally = validate(canonical + "\n");

        assertThat(tally.broken()).isZero();
        assertThat(tally.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .isEqualTo("ts_utc was '2026-02-12T12:34:56Z' but ts_epoch_ms is 2026-02-12T01:54:56Z"));
    }

    static FeedTally validate(String feed) {
        return validate(feed.getBytes(UTF_8));
    }

    static FeedTally validate(byte[] feed) {
        try {
            return FeedValidator.validate(Channels.newChannel(new ByteArrayInputStream(feed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
